package org.qingqun.store;

import static org.qingqun.store.schema.Tables.FATE_CHANGE;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.campaign.Turn;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.FateChangeRecord;
import org.qingqun.store.schema.tables.records.MembershipRecord;

/// Places and fates in their tables; fates are only ever added.
record JooqMembershipStore(DSLContext db) implements MembershipStore {
    @Override public void insertAll(CampaignId campaign, Collection<Membership> places) {
        var rows = places.stream().map(m -> new MembershipRecord(campaign.value(), m.asset().value(), m.origin().name(), m.family().key(), m.unit().value(),
                m.level().key(), m.platform().key(), m.byMerge())).toList();
        BulkInsert.run(db, MEMBERSHIP, rows);
    }

    @Override public List<Membership> findAll(CampaignId campaign) {
        return db.selectFrom(MEMBERSHIP).where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value())).orderBy(MEMBERSHIP.ASSET_ID).fetch(JooqMembershipStore::read);
    }

    @Override public List<Tally> countPlaces(CampaignId campaign, @Nullable Family family) {
        return new FateCounts(db).places(campaign, family);
    }

    @Override public List<Tally> countSettled(CampaignId campaign, @Nullable Family family, LocalDate day) {
        return new FateCounts(db).settled(campaign, family, day);
    }

    @Override public List<Turn> countTurns(CampaignId campaign, @Nullable Family family) {
        return new FateCounts(db).turns(campaign, family);
    }

    @Override public Optional<Membership> find(CampaignId campaign, AssetId asset) {
        return db.selectFrom(MEMBERSHIP).where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(asset.value()))
                .fetchOptional(JooqMembershipStore::read);
    }

    @Override public void changeOrigin(CampaignId campaign, AssetId asset, Origin origin, boolean byMerge) {
        db.update(MEMBERSHIP).set(MEMBERSHIP.ORIGIN, origin.name()).set(MEMBERSHIP.BY_MERGE, byMerge)
                .where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(asset.value())).execute();
    }

    @Override public void deleteAll(CampaignId campaign) {
        db.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value())).execute();
    }

    @Override public void remove(CampaignId campaign, AssetId asset) {
        db.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.CAMPAIGN_ID.eq(campaign.value()), MEMBERSHIP.ASSET_ID.eq(asset.value())).execute();
    }

    @Override public void appendFates(CampaignId campaign, Collection<FateChange> changes) {
        var rows = changes.stream().map(c -> row(campaign, c)).toList();
        BulkInsert.run(db, FATE_CHANGE, rows);
    }

    @Override public List<FateChange> findFates(CampaignId campaign) {
        return db.selectFrom(FATE_CHANGE).where(FATE_CHANGE.CAMPAIGN_ID.eq(campaign.value())).orderBy(FATE_CHANGE.SEQ).fetch(r ->
                new FateChange(new AssetId(r.getAssetId()), Fate.valueOf(r.getFate()), r.getOnDay(), r.getDisposition()));
    }

    static Membership read(MembershipRecord r) {
        return new Membership(new AssetId(r.getAssetId()), Origin.valueOf(r.getOrigin()), Keyed.of(Family.class, r.getFamily()), new UnitId(r.getUnitId()),
                Keyed.of(Level.class, r.getLevel()), Keyed.of(Platform.class, r.getPlatform()), r.getByMerge());
    }

    private static FateChangeRecord row(CampaignId campaign, FateChange c) {
        var r = new FateChangeRecord(); // the number is the database's
        r.setCampaignId(campaign.value());
        r.setAssetId(c.asset().value());
        r.setFate(c.to().name());
        r.setOnDay(c.on());
        r.setDisposition(c.disposition());
        return r;
    }
}
