package org.qingqun.ui.cleanup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.procedure.PlannedStep;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.ProcedureText;

/// Notes that a part of a procedure was done, or was not after all.
record ProcedureMarks(Desk desk, Runnable afterwards) {
    /// Asks what belongs to the part where something does; who turns back marks nothing.
    void toggle(CaseRow row, PlannedStep step) {
        if (step.doneOn() != null) put(row, step.step(), null, true);
        else if (!wantsNote(step.step())) put(row, step.step(), null, false);
        else {
            var words = desk.messages();
            var name = new ProcedureText(words).of(step.step(), row.asset().family());
            desk.dialogs().reason(name, words.text("cleanup.procedure.note." + step.step().key()), List.of())
                    .ifPresentOrElse(note -> put(row, step.step(), note, false), afterwards);
        }
    }

    /// Others need to know it later: the notice names the successor, the annex what became of the data.
    private static boolean wantsNote(ProcedureStep step) {
        return step == ProcedureStep.SUCCESSOR || step == ProcedureStep.HAND_DATA;
    }

    private void put(CaseRow row, ProcedureStep step, @Nullable String note, boolean off) {
        var procedures = desk.office().cleanup().procedures();
        var cases = List.of(row.cleanupCase().id());
        desk.tasks().run("cleanup.task.mark", () -> {
            if (off) procedures.unmark(cases, step, desk.person());
            else procedures.mark(cases, step, desk.office().today(), note, desk.person());
            return step;
        }, _ -> afterwards.run());
    }
}
