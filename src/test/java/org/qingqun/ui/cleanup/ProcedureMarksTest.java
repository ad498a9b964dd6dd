package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.procedure.PlannedStep;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.common.TestDesk;

class ProcedureMarksTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private CaseRow row;
    private int refreshed;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        var account = office.insert(AssetBuilder.account().name("临江教育").unit(office.bureau.id().value()).members(800));
        row = office.review.findRows(List.of(office.approved(account.id(), Disposition.DEREGISTER, null).id())).getFirst();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private PlannedStep step(ProcedureStep which) {
        return office.cleanup.procedures().plan(row).stream().filter(s -> s.step() == which).findFirst().orElseThrow();
    }

    private void toggle(ProcedureStep which) {
        new ProcedureMarks(desk.desk, () -> refreshed++).toggle(row, step(which));
    }

    @Test void aPartIsMarkedAndUnmarked() {
        toggle(ProcedureStep.ANNOUNCE);
        assertEquals(TODAY, step(ProcedureStep.ANNOUNCE).doneOn());
        toggle(ProcedureStep.ANNOUNCE);
        assertNull(step(ProcedureStep.ANNOUNCE).doneOn());
        assertEquals(2, refreshed);
    }

    @Test void whoTakesOverIsAskedForAndStandsInTheNotice() {
        desk.reason = "临江发布";
        toggle(ProcedureStep.SUCCESSOR);
        assertEquals(List.of("明确承接的账号、应用"), desk.questions);
        var notice = new CaseReader(desk.desk.office(), desk.desk.messages()).detail(row.cleanupCase().id()).notice();
        assertEquals(true, notice.contains("今后请使用临江发布。"), notice);
    }

    @Test void whoTurnsBackMarksNothing() {
        desk.reason = null;
        toggle(ProcedureStep.SUCCESSOR);
        assertNull(step(ProcedureStep.SUCCESSOR).doneOn());
        assertEquals(1, refreshed);
    }
}
