package org.qingqun.store;

import static org.qingqun.store.schema.Tables.CAMPAIGN;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.store.schema.tables.records.CampaignRecord;

/// Campaigns in their table; the scope is one text of family keys.
record JooqCampaignStore(DSLContext db) implements CampaignStore {
    @Override public Campaign current() {
        return db.selectFrom(CAMPAIGN).orderBy(CAMPAIGN.ID.desc()).limit(1).fetchSingle(this::read);
    }

    @Override public List<Campaign> findAll() {
        return db.selectFrom(CAMPAIGN).orderBy(CAMPAIGN.ID).fetch(this::read);
    }

    @Override public Campaign insert(Campaign draft) {
        var row = row(draft);
        row.setVersion(1);
        return db.transactionResult(() -> {
            db.insertInto(CAMPAIGN).set(row).execute();
            new LimitRows(db).write(current().id().value(), draft.limits());
            return current();
        });
    }

    @Override public Campaign replace(Campaign after) {
        return db.transactionResult(() -> {
            int changed = db.update(CAMPAIGN).set(row(after)).where(CAMPAIGN.ID.eq(after.id().value()), CAMPAIGN.VERSION.eq(after.version())).execute();
            if (changed == 0) throw new ExpectedException(ErrorCode.STALE, after.name());
            new LimitRows(db).write(after.id().value(), after.limits());
            return db.selectFrom(CAMPAIGN).where(CAMPAIGN.ID.eq(after.id().value())).fetchSingle(this::read);
        });
    }

    static <E extends Enum<E> & Keyed> String scopeText(Collection<E> scope) {
        return scope.stream().sorted().map(Keyed::key).collect(Collectors.joining(","));
    }

    private Campaign read(CampaignRecord r) {
        var locked = r.getLockedAt();
        return new Campaign(new CampaignId(r.getId()), r.getName(), keys(Family.class, r.getScope()), r.getBaselineDay(), r.getDeadline(), r.getTargetPerMille(),
                new LimitRows(db).read(r.getId()), locked == null ? null : Columns.instant(locked), r.getVersion(),
                keys(Level.class, r.getLevels()), keys(Platform.class, r.getPlatforms()));
    }

    private static <E extends Enum<E> & Keyed> Set<E> keys(Class<E> type, @Nullable String text) {
        if (text == null) return Set.of();
        return Arrays.stream(text.split(",", -1)).filter(k -> !k.isEmpty()).map(k -> Keyed.of(type, k)).collect(Collectors.toSet());
    }

    /// Every column but the number, in the next version.
    private static CampaignRecord row(Campaign c) {
        var r = new CampaignRecord();
        r.setName(c.name());
        r.setScope(scopeText(c.scope()));
        r.setLevels(c.levels().isEmpty() ? null : scopeText(c.levels()));
        r.setPlatforms(c.platforms().isEmpty() ? null : scopeText(c.platforms()));
        r.setBaselineDay(c.baselineDay());
        r.setDeadline(c.deadline());
        r.setTargetPerMille(c.targetPerMille());
        r.setLockedAt(c.lockedAt() == null ? null : Columns.utc(c.lockedAt()));
        r.setVersion(c.version() + 1);
        return r;
    }
}
