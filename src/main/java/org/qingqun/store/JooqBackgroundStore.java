package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CAMPAIGN;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.ENDED_EVENT;
import static org.qingqun.store.schema.Tables.MEMBERSHIP;
import static org.qingqun.store.schema.Tables.PRACTICE;
import static org.qingqun.store.schema.Tables.SEASON;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.BackgroundStore;
import org.qingqun.rule.Closure;
import org.qingqun.rule.EndedEvent;
import org.qingqun.rule.Practice;
import org.qingqun.rule.Season;
import org.qingqun.store.schema.tables.records.SeasonRecord;

/// What people said of assets in tables of its own; closings are read from the cases, the baseline from its members.
record JooqBackgroundStore(DSLContext db) implements BackgroundStore {
    @Override public Map<AssetId, Season> findSeasons() {
        return db.selectFrom(SEASON).orderBy(SEASON.ASSET_ID).fetchMap(r -> new AssetId(r.getAssetId()), r -> {
            var kind = Keyed.of(Season.Kind.class, r.getVerdict());
            return kind == Season.Kind.SEASONAL ? Season.of(r.getFromMonth(), r.getToMonth()) : new Season(kind, 0, 0);
        });
    }

    @Override public void putSeason(AssetId asset, Season season, String reason, PersonId by, LocalDate on) {
        boolean months = season.kind() == Season.Kind.SEASONAL;
        var row = new SeasonRecord();
        row.setAssetId(asset.value());
        row.setVerdict(season.kind().key());
        row.setFromMonth(months ? season.fromMonth() : null);
        row.setToMonth(months ? season.toMonth() : null);
        row.setReason(reason);
        row.setByPerson(by.value());
        row.setOnDay(on);
        db.insertInto(SEASON).set(row).onConflict(SEASON.ASSET_ID).doUpdate().set(row).execute();
    }

    @Override public Map<AssetId, Map<Practice, Boolean>> findPractices() {
        var found = new LinkedHashMap<AssetId, Map<Practice, Boolean>>();
        db.selectFrom(PRACTICE).orderBy(PRACTICE.ASSET_ID).forEach(r -> found.computeIfAbsent(new AssetId(r.getAssetId()), _ -> new EnumMap<>(Practice.class))
                .put(Keyed.of(Practice.class, r.getName()), r.getAnswer()));
        return found;
    }

    @Override public void putPractice(AssetId asset, Practice practice, boolean answer, PersonId by, LocalDate on) {
        db.insertInto(PRACTICE).set(PRACTICE.ASSET_ID, asset.value()).set(PRACTICE.NAME, practice.key()).set(PRACTICE.ANSWER, answer).set(PRACTICE.BY_PERSON, by.value())
                .set(PRACTICE.ON_DAY, on).onConflict(PRACTICE.ASSET_ID, PRACTICE.NAME).doUpdate().set(PRACTICE.ANSWER, answer).set(PRACTICE.BY_PERSON, by.value())
                .set(PRACTICE.ON_DAY, on).execute();
    }

    @Override public void removePractice(AssetId asset, Practice practice) {
        db.deleteFrom(PRACTICE).where(PRACTICE.ASSET_ID.eq(asset.value()), PRACTICE.NAME.eq(practice.key())).execute();
    }

    @Override public List<EndedEvent> findEndedEvents() {
        return db.selectFrom(ENDED_EVENT).orderBy(ENDED_EVENT.ID).fetch(r -> new EndedEvent(r.getEvent(), r.getUnitId() == null ? null : new UnitId(r.getUnitId()),
                r.getEndedOn(), Set.of()));
    }

    @Override public void addEndedEvent(EndedEvent event, String reason, PersonId by) {
        db.insertInto(ENDED_EVENT).set(ENDED_EVENT.EVENT, event.event()).set(ENDED_EVENT.UNIT_ID, UnitRows.value(event.under())).set(ENDED_EVENT.ENDED_ON, event.endedOn())
                .set(ENDED_EVENT.REASON, reason).set(ENDED_EVENT.BY_PERSON, by.value()).execute();
    }

    @Override public void removeEndedEvent(EndedEvent event) {
        Condition under = event.under() == null ? ENDED_EVENT.UNIT_ID.isNull() : ENDED_EVENT.UNIT_ID.eq(UnitRows.value(event.under()));
        db.deleteFrom(ENDED_EVENT).where(ENDED_EVENT.EVENT.eq(event.event()), under).execute();
    }

    @Override public List<Closure> findClosures() {
        return db.select(ASSET.fields()).select(CLEANUP_CASE.CLOSED_ON, CLEANUP_CASE.SURVIVOR_ID).from(CLEANUP_CASE).join(ASSET).on(ASSET.ID.eq(CLEANUP_CASE.ASSET_ID))
                .where(CLEANUP_CASE.STATE.eq(CaseState.CLOSED.key()), CLEANUP_CASE.CLOSED_ON.isNotNull(),
                        ASSET.STATUS.in(AssetStatus.CLOSED.key(), AssetStatus.MERGED.key()))
                .orderBy(CLEANUP_CASE.ID).fetch(r -> new Closure(AssetRows.read(r.into(ASSET)), r.get(CLEANUP_CASE.CLOSED_ON), AssetRows.id(r.get(CLEANUP_CASE.SURVIVOR_ID))));
    }

    @Override public Map<AssetId, LocalDate> findBaseline() {
        var newest = db.select(CAMPAIGN.ID, CAMPAIGN.BASELINE_DAY).from(CAMPAIGN).orderBy(CAMPAIGN.ID.desc()).limit(1).fetchSingle();
        var day = newest.value2();
        if (day == null) return Map.of();
        return db.select(MEMBERSHIP.ASSET_ID).from(MEMBERSHIP).where(MEMBERSHIP.CAMPAIGN_ID.eq(newest.value1()), MEMBERSHIP.ORIGIN.in(Origin.B.name(), Origin.L.name()))
                .fetchMap(r -> new AssetId(r.value1()), _ -> day);
    }
}
