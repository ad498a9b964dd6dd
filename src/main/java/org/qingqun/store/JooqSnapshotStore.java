package org.qingqun.store;

import static org.jooq.impl.DSL.sum;
import static org.qingqun.store.schema.Tables.SNAPSHOT;
import static org.qingqun.store.schema.Tables.SNAPSHOT_BURDEN;
import static org.qingqun.store.schema.Tables.SNAPSHOT_CELL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Snapshot;
import org.qingqun.progress.SnapshotStore;
import org.qingqun.progress.Tallies;
import org.qingqun.store.schema.tables.records.SnapshotBurdenRecord;
import org.qingqun.store.schema.tables.records.SnapshotCellRecord;

/// Snapshots in their tables, a row a cell.
record JooqSnapshotStore(DSLContext db) implements SnapshotStore {
    private static final UnitId ANY = new UnitId(0);

    @Override public void keep(Snapshot snapshot, Instant takenAt) {
        db.transaction(() -> {
            discard(snapshot.campaign(), YearMonth.from(snapshot.day()));
            var id = db.insertInto(SNAPSHOT).set(SNAPSHOT.CAMPAIGN_ID, snapshot.campaign().value()).set(SNAPSHOT.ON_DAY, snapshot.day())
                    .set(SNAPSHOT.TAKEN_AT, Columns.utc(takenAt)).returning(SNAPSHOT.ID).fetchSingle().getId();
            BulkInsert.run(db, SNAPSHOT_CELL, snapshot.table().cells().stream().map(cell -> row(id, cell)).toList());
            BulkInsert.run(db, SNAPSHOT_BURDEN, snapshot.burden().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(e -> row(id, e.getKey(), e.getValue())).toList());
        });
    }

    private void discard(CampaignId campaign, YearMonth month) {
        var ids = db.select(SNAPSHOT.ID).from(SNAPSHOT).where(SNAPSHOT.CAMPAIGN_ID.eq(campaign.value()),
                SNAPSHOT.ON_DAY.between(month.atDay(1), month.atEndOfMonth())).fetch(SNAPSHOT.ID);
        db.deleteFrom(SNAPSHOT_CELL).where(SNAPSHOT_CELL.SNAPSHOT_ID.in(ids)).execute();
        db.deleteFrom(SNAPSHOT_BURDEN).where(SNAPSHOT_BURDEN.SNAPSHOT_ID.in(ids)).execute();
        db.deleteFrom(SNAPSHOT).where(SNAPSHOT.ID.in(ids)).execute();
    }

    @Override public Optional<Snapshot> find(CampaignId campaign, LocalDate day) {
        return db.select(SNAPSHOT.ID).from(SNAPSHOT).where(SNAPSHOT.CAMPAIGN_ID.eq(campaign.value()), SNAPSHOT.ON_DAY.eq(day)).fetchOptional(SNAPSHOT.ID)
                .map(id -> new Snapshot(campaign, day, cells(id), burdens(id)));
    }

    @Override public Optional<Snapshot> findOutline(CampaignId campaign, LocalDate day, Family family) {
        var c = SNAPSHOT_CELL;
        var shared = new Field<?>[] {c.LEVEL, c.PLATFORM, c.ORIGIN, c.BY_MERGE, c.FATE, c.REASON};
        return db.select(SNAPSHOT.ID).from(SNAPSHOT).where(SNAPSHOT.CAMPAIGN_ID.eq(campaign.value()), SNAPSHOT.ON_DAY.eq(day)).fetchOptional(SNAPSHOT.ID)
                .map(id -> new Snapshot(campaign, day, new Tallies(db.select(shared).select(sum(c.ASSETS), sum(c.RESTORED)).from(c)
                        .where(c.SNAPSHOT_ID.eq(id), c.FAMILY.eq(family.key())).groupBy(shared).orderBy(shared)
                        .fetch(r -> new Tally(family, ANY, Keyed.of(Level.class, r.get(c.LEVEL)), Keyed.of(Platform.class, r.get(c.PLATFORM)), Origin.valueOf(r.get(c.ORIGIN)),
                                r.get(c.BY_MERGE), Fate.valueOf(r.get(c.FATE)), r.get(c.REASON), r.get(sum(c.ASSETS)).intValue(), r.get(sum(c.RESTORED)).intValue()))), burdens(id)));
    }

    @Override public List<LocalDate> findDays(CampaignId campaign) {
        return db.select(SNAPSHOT.ON_DAY).from(SNAPSHOT).where(SNAPSHOT.CAMPAIGN_ID.eq(campaign.value())).orderBy(SNAPSHOT.ON_DAY.desc()).fetch(SNAPSHOT.ON_DAY);
    }

    private Tallies cells(long id) {
        return new Tallies(db.selectFrom(SNAPSHOT_CELL).where(SNAPSHOT_CELL.SNAPSHOT_ID.eq(id)).fetch(r -> new Tally(Keyed.of(Family.class, r.getFamily()),
                new UnitId(r.getUnitId()), Keyed.of(Level.class, r.getLevel()), Keyed.of(Platform.class, r.getPlatform()), Origin.valueOf(r.getOrigin()),
                r.getByMerge(), Fate.valueOf(r.getFate()), r.getReason(), r.getAssets(), r.getRestored())));
    }

    private Map<Family, Burden> burdens(long id) {
        return db.selectFrom(SNAPSHOT_BURDEN).where(SNAPSHOT_BURDEN.SNAPSHOT_ID.eq(id)).fetchMap(r -> Keyed.of(Family.class, r.getFamily()),
                r -> new Burden(r.getAssets(), r.getCustodians(), r.getWithCustodian(), r.getOverloaded(), r.getMega(), r.getMembersUnknown(), r.getMembers(),
                        r.getMessages_30d(), r.getMessagesKnown()));
    }

    private static SnapshotCellRecord row(long id, Tally c) {
        return new SnapshotCellRecord(id, c.family().key(), c.unit().value(), c.level().key(), c.platform().key(), c.origin().name(), c.byMerge(),
                c.fate().name(), c.reason(), c.assets(), c.restored());
    }

    private static SnapshotBurdenRecord row(long id, Family family, Burden b) {
        return new SnapshotBurdenRecord(id, family.key(), b.assets(), b.custodians(), b.withCustodian(), b.overloaded(), b.mega(), b.membersUnknown(),
                b.members(), b.messages30d(), b.messagesKnown());
    }
}
