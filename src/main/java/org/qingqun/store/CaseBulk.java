package org.qingqun.store;

import static org.qingqun.store.schema.Tables.CLEANUP_CASE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseChange;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.store.schema.tables.records.CleanupCaseRecord;

/// Reads and writes many cases by one statement: a decision may be about ten thousand.
record CaseBulk(DSLContext db) {
    Map<CaseId, CleanupCase> find(Collection<CaseId> ids) {
        var found = new HashMap<CaseId, CleanupCase>();
        for (var part : Parts.of(ids.stream().map(CaseId::value).distinct().toList()))
            db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ID.in(part)).forEach(r -> found.put(new CaseId(r.getId()), CaseRows.read(r)));
        return found;
    }

    List<CleanupCase> findOpen(Collection<AssetId> assets) {
        var found = new ArrayList<CleanupCase>();
        for (var part : Parts.of(assets.stream().map(AssetId::value).distinct().toList()))
            found.addAll(db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.in(part), CLEANUP_CASE.STATE.in(OpenCases.STATES)).fetch(CaseRows::read));
        return found;
    }

    List<CleanupCase> findDecided(Collection<AssetId> assets) {
        var found = new ArrayList<CleanupCase>();
        for (var part : Parts.of(assets.stream().map(AssetId::value).distinct().toList()))
            found.addAll(db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.in(part), CLEANUP_CASE.STATE.eq(CaseState.DECIDED.key())).orderBy(CLEANUP_CASE.ID).fetch(CaseRows::read));
        return found;
    }

    List<CleanupCase> findOpenMergesInto(Collection<AssetId> survivors) {
        var found = new ArrayList<CleanupCase>();
        for (var part : Parts.of(survivors.stream().map(AssetId::value).distinct().toList()))
            found.addAll(db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.SURVIVOR_ID.in(part), CLEANUP_CASE.DISPOSITION.eq(Disposition.MERGE.key()),
                    CLEANUP_CASE.STATE.in(OpenCases.STATES)).fetch(CaseRows::read));
        return found;
    }

    /// In the order of the proposals; all or none.
    ///
    /// @throws ExpectedException `STALE` when somebody opened a case for one of them meanwhile
    List<CleanupCase> insertAll(CampaignId campaign, Map<AssetId, Asset> assets, List<Proposal> proposals, PersonId by) {
        try {
            return db.transactionResult(() -> {
                var ids = Columns.reserveIds(db, CLEANUP_CASE, CLEANUP_CASE.ID, proposals.size());
                var cases = new ArrayList<CleanupCase>(proposals.size());
                for (int i = 0; i < proposals.size(); i++) {
                    var p = proposals.get(i);
                    cases.add(CleanupCase.proposed(new CaseId(ids.get(i)), campaign, Objects.requireNonNull(assets.get(p.asset())).family(), p, by));
                }
                BulkInsert.run(db, CLEANUP_CASE, cases.stream().map(c -> {
                    var row = CaseRows.write(c);
                    row.setId(c.id().value());
                    return row;
                }).toList());
                return cases;
            });
        } catch (IntegrityConstraintViolationException somebodyWasFaster) {
            throw new ExpectedException(somebodyWasFaster, ErrorCode.STALE, proposals.getFirst().asset().value());
        }
    }

    /// One prepared statement for all; what somebody else changed meanwhile stays as he left it and is not among the result.
    List<CleanupCase> replaceAll(List<CaseChange> changes) {
        if (changes.isEmpty()) return List.of();
        var rows = changes.stream().map(c -> CaseRows.write(c.after())).toList();
        var fields = differing(changes, rows);
        Map<Field<?>, Object> set = new LinkedHashMap<>();
        for (var field : fields) set.put(field, null);
        var update = db.update(CLEANUP_CASE).set(set).set(CLEANUP_CASE.VERSION, (Integer) null).where(CLEANUP_CASE.ID.eq((Long) null), CLEANUP_CASE.VERSION.eq((Integer) null));
        var values = new Object[changes.size()][];
        for (int i = 0; i < values.length; i++) {
            var row = rows.get(i);
            var bound = new ArrayList<Object>(fields.length + 3);
            for (var field : fields) bound.add(row.get(field));
            var before = changes.get(i).before();
            bound.addAll(List.of(before.version() + 1, before.id().value(), before.version()));
            values[i] = bound.toArray();
        }
        var done = db.transactionResult(() -> db.batch(update).bind(values).execute());
        var replaced = new ArrayList<CleanupCase>(changes.size());
        for (int i = 0; i < done.length; i++) if (done[i] > 0) replaced.add(changes.get(i).after().inVersion(changes.get(i).before().version() + 1));
        return replaced;
    }

    /// Only columns that change somewhere: SQLite writes every index anew whose column is named.
    private static Field<?>[] differing(List<CaseChange> changes, List<CleanupCaseRecord> after) {
        var before = changes.stream().map(c -> CaseRows.write(c.before())).toList();
        return Arrays.stream(CLEANUP_CASE.fields()).filter(f -> !f.equals(CLEANUP_CASE.ID) && !f.equals(CLEANUP_CASE.VERSION))
                .filter(f -> IntStream.range(0, after.size()).anyMatch(i -> !Objects.equals(before.get(i).get(f), after.get(i).get(f)))).toArray(Field<?>[]::new);
    }
}
