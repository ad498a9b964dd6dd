package org.qingqun.store;

import static org.qingqun.store.schema.Tables.CASE_STEP;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.cleanup.procedure.ProcedureStore;
import org.qingqun.cleanup.procedure.StepMark;
import org.qingqun.common.Keyed;

/// What was done of procedures, in its table.
record JooqProcedureStore(DSLContext db) implements ProcedureStore {
    @Override public Map<CaseId, Map<ProcedureStep, StepMark>> find(Collection<CaseId> cases) {
        var found = new HashMap<CaseId, Map<ProcedureStep, StepMark>>();
        db.selectFrom(CASE_STEP).where(CASE_STEP.CASE_ID.in(cases.stream().map(CaseId::value).toList())).forEach(r ->
                found.computeIfAbsent(new CaseId(r.getCaseId()), _ -> new EnumMap<>(ProcedureStep.class))
                        .put(Keyed.of(ProcedureStep.class, r.getStep()), new StepMark(r.getOnDay(), r.getNote(), new PersonId(r.getByPerson()))));
        return found;
    }

    @Override public void put(CaseId id, ProcedureStep step, StepMark mark) {
        db.transaction(() -> {
            remove(id, step);
            db.insertInto(CASE_STEP).set(CASE_STEP.CASE_ID, id.value()).set(CASE_STEP.STEP, step.key()).set(CASE_STEP.ON_DAY, mark.on()).set(CASE_STEP.NOTE, mark.note())
                    .set(CASE_STEP.BY_PERSON, mark.by().value()).execute();
        });
    }

    @Override public void remove(CaseId id, ProcedureStep step) {
        db.deleteFrom(CASE_STEP).where(CASE_STEP.CASE_ID.eq(id.value()), CASE_STEP.STEP.eq(step.key())).execute();
    }
}
