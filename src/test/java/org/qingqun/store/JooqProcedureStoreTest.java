package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.cleanup.procedure.StepMark;
import org.qingqun.inventory.Family;

class JooqProcedureStoreTest extends OnBothDatabases {
    private static final StepMark FIRST = new StepMark(LocalDate.of(2026, 11, 2), "群公告", PersonId.ADMINISTRATOR);
    private static final StepMark SECOND = new StepMark(LocalDate.of(2026, 11, 3), null, PersonId.ADMINISTRATOR);

    private CaseId dissolving(String name) {
        return stores.cases().insert(new CampaignId(1), Family.WORK_GROUP, new Proposal(group(name).id(), Disposition.DISSOLVE, null, "任务结束", null, null),
                PersonId.ADMINISTRATOR).id();
    }

    @Test void marksComeBackByCaseAndStepTheLastOneHolding() {
        var store = stores.procedures().procedures();
        var a = dissolving("甲群");
        var b = dissolving("乙群");
        store.put(a, ProcedureStep.ANNOUNCE, FIRST);
        store.put(a, ProcedureStep.ANNOUNCE, SECOND);
        store.put(a, ProcedureStep.MOVE, FIRST);
        assertEquals(Map.of(a, Map.of(ProcedureStep.ANNOUNCE, SECOND, ProcedureStep.MOVE, FIRST)), store.find(List.of(a, b)));
        store.remove(a, ProcedureStep.MOVE);
        assertEquals(Map.of(a, Map.of(ProcedureStep.ANNOUNCE, SECOND)), store.find(List.of(a, b)));
        assertEquals(Map.of(), store.find(List.of(b)));
        assertEquals(Map.of(), store.find(List.of()));
    }
}
