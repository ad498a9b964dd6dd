package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.IMPORT_CASE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.qingqun.approval.sheet.FormStore;
import org.qingqun.campaign.CampaignId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.UnitId;

/// Cases by the import that proposed them: each step of a case raises its version, so an untouched one has the version it came with.
record JooqFormStore(DSLContext db) implements FormStore {
    @Override public List<OfUnit> findUnchanged(CampaignId campaign) {
        var untouched = CLEANUP_CASE.STATE.eq(CaseState.PROPOSED.key()).and(CLEANUP_CASE.VERSION.eq(IMPORT_CASE.VERSION))
                .or(CLEANUP_CASE.STATE.eq(CaseState.SUBMITTED.key()).and(CLEANUP_CASE.VERSION.eq(IMPORT_CASE.VERSION.plus(1))));
        var byUnit = new LinkedHashMap<UnitId, List<CaseId>>();
        db.selectDistinct(ASSET.UNIT_ID, CLEANUP_CASE.ID).from(IMPORT_CASE).join(CLEANUP_CASE).on(CLEANUP_CASE.ID.eq(IMPORT_CASE.CASE_ID)).join(ASSET).on(ASSET.ID.eq(CLEANUP_CASE.ASSET_ID))
                .where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value()), untouched).orderBy(ASSET.UNIT_ID, CLEANUP_CASE.ID)
                .forEach(r -> byUnit.computeIfAbsent(new UnitId(r.value1()), _ -> new ArrayList<>()).add(new CaseId(r.value2())));
        return byUnit.entrySet().stream().map(e -> new OfUnit(e.getKey(), e.getValue())).toList();
    }
}
