package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.approval.sheet.FormStore.OfUnit;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Family;

class JooqFormStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);

    private CleanupCase proposed(String name) {
        return stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(group(name).id(), Disposition.DISSOLVE, null, "任务结束", null, null), PersonId.ADMINISTRATOR);
    }

    @Test void whatCameWithAFileAndIsUntouchedIsFoundByItsUnit() {
        var untouched = proposed("甲群");
        var submitted = proposed("乙群");
        var touched = proposed("丙群");
        proposed("丁群"); // by the office
        var batch = stores.batches().open(NOON, PersonId.ADMINISTRATOR, "test", List.of("a.xlsx"));
        stores.batches().proposed(batch, Set.of(untouched.id().value(), submitted.id().value(), touched.id().value()));
        stores.cases().replace(submitted, submitted.moveTo(CaseState.SUBMITTED).withContentHash("a".repeat(64)));
        var once = stores.cases().replace(touched, touched.redecided(new Proposal(touched.asset(), Disposition.KEEP, null, "还在用", null, null)));
        stores.cases().replace(once, once.moveTo(CaseState.SUBMITTED).withContentHash("b".repeat(64)));
        var unit = stores.units().findAll().getFirst().id();
        assertEquals(List.of(new OfUnit(unit, List.of(untouched.id(), submitted.id()))), stores.forms().findUnchanged(CAMPAIGN));
        assertEquals(List.of(), stores.forms().findUnchanged(new CampaignId(2)));
    }
}
