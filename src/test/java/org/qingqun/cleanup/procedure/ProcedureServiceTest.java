package org.qingqun.cleanup.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class ProcedureServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ProcedureService procedures;
    private CaseId id;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        procedures = office.cleanup.procedures();
        id = office.approved(office.groups("创卫专班群").getFirst().id(), Disposition.DISSOLVE, null).id();
    }

    @AfterEach void close() {
        office.close();
    }

    private PlannedStep step(ProcedureStep which) {
        return procedures.plan(office.review.findRows(List.of(id)).getFirst()).stream().filter(s -> s.step() == which).findFirst().orElseThrow();
    }

    private List<String> log() {
        return office.stores.audit().findBySubject("case:" + id.value()).stream().map(l -> l.entry()).filter(e -> e.action().contains("did"))
                .map(e -> e.action() + " " + e.from() + " > " + e.to()).toList();
    }

    @Test void theDaysRunFromTheDayTheNoticeBegan() {
        assertEquals(TODAY, step(ProcedureStep.ANNOUNCE).by());
        office.execution.notify(List.of(id), TODAY, null, ADMIN).single();
        office.clock.set(TODAY.plusDays(3));
        assertEquals(TODAY, step(ProcedureStep.ANNOUNCE).by());
        assertEquals(TODAY.plusDays(7), step(ProcedureStep.ACT).by());
    }

    @Test void aMarkIsKeptLoggedAndTakenBack() {
        procedures.mark(List.of(id), ProcedureStep.ANNOUNCE, TODAY, "群公告置顶", ADMIN);
        assertEquals(TODAY, step(ProcedureStep.ANNOUNCE).doneOn());
        procedures.mark(List.of(id), ProcedureStep.ANNOUNCE, TODAY, "群公告置顶", ADMIN);
        procedures.mark(List.of(id), ProcedureStep.ANNOUNCE, TODAY.plusDays(1), null, ADMIN);
        procedures.unmark(List.of(id), ProcedureStep.ANNOUNCE, ADMIN);
        procedures.unmark(List.of(id), ProcedureStep.ANNOUNCE, ADMIN);
        assertEquals(Map.of(), procedures.findMarks(List.of(id)));
        assertEquals(List.of("case.did null > announce 2026-11-02 value:2", "case.did announce 2026-11-02 value:3 > announce 2026-11-03",
                "case.undid announce 2026-11-03 > announce"), log());
    }

    @Test void aHeadMarksNothing() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> procedures.mark(List.of(id), ProcedureStep.MOVE, TODAY, null, office.head.id())).code());
        assertThrows(ExpectedException.class, () -> procedures.unmark(List.of(id), ProcedureStep.MOVE, office.head.id()));
    }
}
