package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.FATE_CHANGE;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.PROOF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Fraction;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burdens;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.InFlight;
import org.qingqun.progress.ProgressFactStore;
import org.qingqun.progress.StatedReason;
import org.qingqun.progress.Transfer;
import org.qingqun.progress.Weight;

/// Sums that the database makes, so that no asset is read for them.
record JooqProgressFactStore(DSLContext db) implements ProgressFactStore {
    private static Field<BigDecimal> sumOf(Condition holds) {
        return sum(when(holds, inline(1)).otherwise(inline(0)));
    }

    @Override public Burdens getLoads(CampaignId campaign, Family family, Set<UnitId> units) {
        return new BurdenSums(db).loads(campaign, family, units);
    }

    @Override public Burdens getPeople(CampaignId campaign, Family family, Set<UnitId> units) {
        return new BurdenSums(db).people(campaign, family, units);
    }

    @Override public GroupsPerPerson.Change getGroupsPerPerson(CampaignId campaign, Family family, Set<UnitId> units) {
        return new RosterSums(db).of(campaign, family, units);
    }

    @Override public List<AssetId> findWeighing(Family family, Weight weight) {
        return new BurdenSums(db).findWeighing(family, weight);
    }

    @Override public List<Transfer> findTransfers(CampaignId campaign) {
        return db.select(ASSET.ID, ASSET.CODE, ASSET.NAME, ASSET.FAMILY, MEMBERSHIP.UNIT_ID, ASSET.UNIT_ID, MEMBERSHIP.PLATFORM, ASSET.PLATFORM).from(MEMBERSHIP)
                .join(ASSET).on(ASSET.ID.eq(MEMBERSHIP.ASSET_ID))
                .where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.UNIT_ID.ne(ASSET.UNIT_ID).or(MEMBERSHIP.PLATFORM.ne(ASSET.PLATFORM)))
                .orderBy(ASSET.ID)
                .fetch(r -> new Transfer(new AssetId(r.value1()), r.value2(), r.value3(), Keyed.of(Family.class, r.value4()), new UnitId(r.value5()),
                        new UnitId(r.value6()), Keyed.of(Platform.class, r.value7()), Keyed.of(Platform.class, r.value8())));
    }

    @Override public Fraction provenShare(CampaignId campaign, Family family, LocalDate day) {
        var proven = sumOf(exists(selectOne().from(PROOF).where(PROOF.CASE_ID.eq(CLEANUP_CASE.ID))));
        return db.select(proven, count()).from(CLEANUP_CASE).where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value()),
                CLEANUP_CASE.STATE.eq(CaseState.CLOSED.key()), CLEANUP_CASE.CLOSED_ON.isNull().or(CLEANUP_CASE.CLOSED_ON.le(day)), CLEANUP_CASE.FAMILY.eq(family.key()))
                .fetchSingle(r -> new Fraction(r.value1() == null ? 0 : r.value1().longValue(), r.value2()));
    }

    @Override public List<StatedReason> countReasons(CampaignId campaign, Family family, Set<UnitId> units, LocalDate day) {
        return new ReasonCounts(db).of(campaign, family, units, day);
    }

    @Override public List<InFlight> countInFlight(CampaignId campaign, Family family) {
        return db.select(CLEANUP_CASE.DISPOSITION, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, count()).from(CLEANUP_CASE)
                .join(MEMBERSHIP).on(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(CLEANUP_CASE.ASSET_ID))
                .where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value()), CLEANUP_CASE.FAMILY.eq(family.key()),
                        CLEANUP_CASE.STATE.in(Forecast.IN_FLIGHT.stream().map(CaseState::key).toList()))
                .groupBy(CLEANUP_CASE.DISPOSITION, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE).orderBy(CLEANUP_CASE.DISPOSITION, MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE)
                .fetch(r -> new InFlight(Origin.valueOf(r.value2()), r.value3(), Keyed.of(Disposition.class, r.value1()), r.value4()));
    }

    @Override public List<InFlight> countStanding(CampaignId campaign, Family family, Collection<AssetId> assets, Disposition disposition) {
        var fate = DSL.field(DSL.select(FATE_CHANGE.FATE).from(FATE_CHANGE).where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value()), FATE_CHANGE.ASSET_ID.eq(MEMBERSHIP.ASSET_ID))
                .orderBy(FATE_CHANGE.SEQ.desc()).limit(1));
        return db.select(MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE, count()).from(MEMBERSHIP)
                .where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.FAMILY.eq(family.key()),
                        new ManyKeys(db).among(MEMBERSHIP.ASSET_ID, assets.stream().map(AssetId::value).toList()), fate.isNull().or(fate.eq(Fate.S.name())))
                .groupBy(MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE).orderBy(MEMBERSHIP.ORIGIN, MEMBERSHIP.BY_MERGE)
                .fetch(r -> new InFlight(Origin.valueOf(r.value1()), r.value2(), disposition, r.value3()));
    }
}
