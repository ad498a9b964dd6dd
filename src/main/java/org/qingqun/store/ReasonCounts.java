package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.FATE_CHANGE;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.StatedReason;

/// Why what is gone by the end of a day went: the reason of the newest case that wanted what became of it. Counted by the places the figures count.
record ReasonCounts(DSLContext db) {
    List<StatedReason> of(CampaignId campaign, Family family, Set<UnitId> units, LocalDate day) {
        var last = select(max(FATE_CHANGE.SEQ).as("seq")).from(FATE_CHANGE).where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value()), FATE_CHANGE.ON_DAY.le(day))
                .groupBy(FATE_CHANGE.ASSET_ID).asTable("last");
        var newest = select(CLEANUP_CASE.ASSET_ID, CLEANUP_CASE.DISPOSITION, max(CLEANUP_CASE.ID).as("id")).from(CLEANUP_CASE)
                .where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value()), CLEANUP_CASE.FAMILY.eq(family.key())).groupBy(CLEANUP_CASE.ASSET_ID, CLEANUP_CASE.DISPOSITION).asTable("newest");
        var placed = MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()).and(MEMBERSHIP.ASSET_ID.eq(FATE_CHANGE.ASSET_ID));
        var within = units.isEmpty() ? DSL.noCondition() : MEMBERSHIP.UNIT_ID.in(units.stream().map(UnitId::value).toList());
        return db.select(CLEANUP_CASE.REASON, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, FATE_CHANGE.FATE, count()).from(last)
                .join(FATE_CHANGE).on(FATE_CHANGE.SEQ.eq(last.field("seq", Long.class))).join(MEMBERSHIP).on(placed)
                .leftJoin(newest).on(FATE_CHANGE.ASSET_ID.eq(newest.field(CLEANUP_CASE.ASSET_ID)), FATE_CHANGE.DISPOSITION.eq(newest.field(CLEANUP_CASE.DISPOSITION)))
                .leftJoin(CLEANUP_CASE).on(CLEANUP_CASE.ID.eq(newest.field("id", Long.class)))
                .where(FATE_CHANGE.FATE.ne(inline(Fate.S.name())), MEMBERSHIP.FAMILY.eq(family.key()), within)
                .groupBy(CLEANUP_CASE.REASON, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, FATE_CHANGE.FATE)
                .orderBy(CLEANUP_CASE.REASON, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, FATE_CHANGE.FATE)
                .fetch(r -> new StatedReason(r.value1(), Origin.valueOf(r.value2()), r.value3(), Fate.valueOf(r.value4()), r.value5()));
    }
}
