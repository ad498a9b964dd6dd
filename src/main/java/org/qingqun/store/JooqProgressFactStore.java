package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.PROOF;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Origin;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Fraction;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.InFlight;
import org.qingqun.progress.Load;
import org.qingqun.progress.ProgressFactStore;
import org.qingqun.progress.Transfer;

/// Sums that the database makes, so that no asset is read for them.
record JooqProgressFactStore(DSLContext db) implements ProgressFactStore {
    private static final Field<Integer> STANDING = when(ASSET.STATUS.eq(AssetStatus.IN_USE.key()), inline(1)).otherwise(inline(0)).as("standing");
    private static final Field<Integer> BASELINE = when(MEMBERSHIP.ORIGIN.in(Origin.B.name(), Origin.L.name()), inline(1)).otherwise(inline(0)).as("counted");
    private static final Field<BigDecimal> MEGA = sumOf(ASSET.MEMBERS.gt(Burden.MEGA));
    private static final Field<BigDecimal> MEMBERS_UNKNOWN = sumOf(ASSET.MEMBERS.isNull());
    private static final Field<BigDecimal> MEMBERS = sum(coalesce(ASSET.MEMBERS, inline(0)));
    private static final Field<BigDecimal> MESSAGES = sum(coalesce(ASSET.MESSAGES_30D, inline(0)));

    private static Field<BigDecimal> sumOf(Condition holds) {
        return sum(when(holds, inline(1)).otherwise(inline(0)));
    }

    @Override public List<Load> findLoads(CampaignId campaign, Family family) {
        var people = new Field<?>[] {ASSET.CUSTODIAN_NAME, ASSET.CUSTODIAN_PHONE, ASSET.UNIT_ID, field("standing"), field("counted")};
        return db.select(ASSET.CUSTODIAN_NAME, ASSET.CUSTODIAN_PHONE, ASSET.UNIT_ID, STANDING, BASELINE, count(), MEGA, MEMBERS_UNKNOWN, MEMBERS, MESSAGES,
                        count(ASSET.MESSAGES_30D)).from(ASSET)
                .leftJoin(MEMBERSHIP).on(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(ASSET.ID))
                .where(ASSET.FAMILY.eq(family.key())).groupBy(people)
                .fetch(r -> new Load(r.value1(), r.value2(), new UnitId(r.value3()), r.value4() == 1, r.value5() == 1, r.value6(), r.value7().intValue(),
                        r.value8().intValue(), r.value9().longValue(), r.value10().longValue(), r.value11()));
    }

    @Override public List<Transfer> findTransfers(CampaignId campaign) {
        return db.select(ASSET.ID, ASSET.CODE, ASSET.NAME, ASSET.FAMILY, MEMBERSHIP.UNIT_ID, ASSET.UNIT_ID, MEMBERSHIP.PLATFORM, ASSET.PLATFORM).from(MEMBERSHIP)
                .join(ASSET).on(ASSET.ID.eq(MEMBERSHIP.ASSET_ID))
                .where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.UNIT_ID.ne(ASSET.UNIT_ID).or(MEMBERSHIP.PLATFORM.ne(ASSET.PLATFORM)))
                .orderBy(ASSET.ID)
                .fetch(r -> new Transfer(new AssetId(r.value1()), r.value2(), r.value3(), Keyed.of(Family.class, r.value4()), new UnitId(r.value5()),
                        new UnitId(r.value6()), Keyed.of(Platform.class, r.value7()), Keyed.of(Platform.class, r.value8())));
    }

    @Override public Fraction provenShare(CampaignId campaign, Family family) {
        var proven = sumOf(exists(selectOne().from(PROOF).where(PROOF.CASE_ID.eq(CLEANUP_CASE.ID))));
        return db.select(proven, count()).from(CLEANUP_CASE).where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value()),
                CLEANUP_CASE.STATE.eq(CaseState.CLOSED.key()), CLEANUP_CASE.FAMILY.eq(family.key()))
                .fetchSingle(r -> new Fraction(r.value1() == null ? 0 : r.value1().longValue(), r.value2()));
    }

    @Override public List<InFlight> findInFlight(CampaignId campaign, Family family) {
        return db.select(CLEANUP_CASE.DISPOSITION, MEMBERSHIP.asterisk()).from(CLEANUP_CASE)
                .join(MEMBERSHIP).on(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(CLEANUP_CASE.ASSET_ID))
                .where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value()), CLEANUP_CASE.FAMILY.eq(family.key()),
                        CLEANUP_CASE.STATE.in(Forecast.IN_FLIGHT.stream().map(CaseState::key).toList()))
                .orderBy(CLEANUP_CASE.ASSET_ID)
                .fetch(r -> new InFlight(JooqMembershipStore.read(r.into(MEMBERSHIP)), Keyed.of(Disposition.class, r.get(CLEANUP_CASE.DISPOSITION))));
    }
}
