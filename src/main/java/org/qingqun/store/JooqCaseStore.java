package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.PROOF;
import static org.qingqun.store.schema.Tables.PROOF_BLOB;
import static org.qingqun.store.schema.Tables.UNIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseChange;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proof;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.common.Sha256;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.store.schema.tables.records.ProofRecord;

/// Cases in their table; proofs beside them, their bytes once each by SHA-256.
record JooqCaseStore(DSLContext db) implements CaseStore {
    @Override public CleanupCase get(CaseId id) {
        return db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ID.eq(id.value())).fetchOptional(CaseRows::read).orElseThrow(() -> unknown(id));
    }

    @Override public Optional<CleanupCase> findOpen(AssetId asset) {
        return db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.eq(asset.value()), CLEANUP_CASE.STATE.in(OpenCases.STATES))
                .fetchOptional(CaseRows::read);
    }

    @Override public List<CleanupCase> findByAsset(AssetId asset) {
        return db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ASSET_ID.eq(asset.value())).orderBy(CLEANUP_CASE.ID.desc()).fetch(CaseRows::read);
    }

    @Override public List<CleanupCase> findMergesInto(AssetId survivor) {
        return db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.SURVIVOR_ID.eq(survivor.value()), CLEANUP_CASE.DISPOSITION.eq(Disposition.MERGE.key()),
                CLEANUP_CASE.STATE.in(OpenCases.STATES).or(CLEANUP_CASE.STATE.eq(CaseState.CLOSED.key()))).orderBy(CLEANUP_CASE.ID).fetch(CaseRows::read);
    }

    @Override public List<CaseId> findIds(CampaignId campaign, CaseQuery query) {
        return db.select(CLEANUP_CASE.ID).from(CLEANUP_CASE).join(ASSET).on(ASSET.ID.eq(CLEANUP_CASE.ASSET_ID)).join(UNIT).on(UNIT.ID.eq(ASSET.UNIT_ID))
                .where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value())).and(org.jooq.impl.DSL.and(conditions(query)))
                .orderBy(CLEANUP_CASE.DEADLINE.asc().nullsLast(), CLEANUP_CASE.ID).fetch(r -> new CaseId(r.value1()));
    }

    @Override public List<CaseRow> findRows(Collection<CaseId> ids) {
        return new CaseRows(db).find(ids);
    }

    @Override public Map<CaseState, Integer> countByState(CampaignId campaign) {
        var counts = new EnumMap<CaseState, Integer>(CaseState.class);
        for (var state : CaseState.values()) counts.put(state, 0);
        db.select(CLEANUP_CASE.STATE, count()).from(CLEANUP_CASE).where(CLEANUP_CASE.CAMPAIGN_ID.eq(campaign.value())).groupBy(CLEANUP_CASE.STATE)
                .forEach(r -> counts.put(Keyed.of(CaseState.class, r.value1()), r.value2()));
        return counts;
    }

    /// The index `uk_cleanup_case_open` has the last word on one open case per asset, also between two offices.
    @Override public CleanupCase insert(CampaignId campaign, Family family, Proposal p, PersonId by) {
        var fresh = CleanupCase.proposed(new CaseId(0), campaign, family, p, by);
        try {
            return db.transactionResult(() -> get(new CaseId(db.insertInto(CLEANUP_CASE).set(CaseRows.write(fresh)).returning(CLEANUP_CASE.ID)
                    .fetchSingle().getId())));
        } catch (IntegrityConstraintViolationException somebodyWasFaster) {
            throw new ExpectedException(somebodyWasFaster, ErrorCode.STALE, p.asset().value());
        }
    }

    @Override public Map<CaseId, CleanupCase> find(Collection<CaseId> ids) {
        return new CaseBulk(db).find(ids);
    }

    @Override public List<CleanupCase> findOpen(Collection<AssetId> assets) {
        return new CaseBulk(db).findOpen(assets);
    }

    @Override public List<CleanupCase> findDecided(Collection<AssetId> assets) {
        return new CaseBulk(db).findDecided(assets);
    }

    @Override public List<CleanupCase> findOpenMergesInto(Collection<AssetId> survivors) {
        return new CaseBulk(db).findOpenMergesInto(survivors);
    }

    @Override public List<CleanupCase> insertAll(CampaignId campaign, Map<AssetId, Asset> assets, List<Proposal> proposals, PersonId by) {
        return new CaseBulk(db).insertAll(campaign, assets, proposals, by);
    }

    @Override public List<CleanupCase> replaceAll(List<CaseChange> changes) {
        return new CaseBulk(db).replaceAll(changes);
    }

    @Override public CleanupCase replace(CleanupCase before, CleanupCase after) {
        return db.transactionResult(() -> {
            var row = CaseRows.write(after);
            row.setVersion(before.version() + 1);
            int changed = db.update(CLEANUP_CASE).set(row).where(CLEANUP_CASE.ID.eq(before.id().value()), CLEANUP_CASE.VERSION.eq(before.version())).execute();
            if (changed == 0) throw new ExpectedException(ErrorCode.STALE, before.id().value());
            return get(before.id());
        });
    }

    /// The same bytes for the same case are one proof.
    @Override public Proof addProof(CaseId id, String name, byte[] bytes, Instant at) {
        return db.transactionResult(() -> {
            get(id);
            var sha256 = Sha256.hex(bytes);
            var before = db.selectFrom(PROOF).where(PROOF.SHA256.eq(sha256)).fetchOptional(JooqCaseStore::proof);
            if (before.isPresent() && !before.get().cleanupCase().equals(id))
                throw new ExpectedException(ErrorCode.PROOF_USED_ELSEWHERE, name, before.get().cleanupCase().value());
            if (before.isPresent()) return before.get();
            db.insertInto(PROOF_BLOB, PROOF_BLOB.SHA256, PROOF_BLOB.BYTES).values(sha256, bytes).execute();
            db.insertInto(PROOF).set(PROOF.CASE_ID, id.value()).set(PROOF.NAME, name).set(PROOF.SHA256, sha256).set(PROOF.SIZE, (long) bytes.length)
                    .set(PROOF.AT, Columns.utc(at)).execute();
            return db.selectFrom(PROOF).where(PROOF.SHA256.eq(sha256)).fetchSingle(JooqCaseStore::proof);
        });
    }

    @Override public List<Proof> findProofs(CaseId id) {
        return db.selectFrom(PROOF).where(PROOF.CASE_ID.eq(id.value())).orderBy(PROOF.ID).fetch(JooqCaseStore::proof);
    }

    @Override public void removeProof(CaseId id, String sha256) {
        db.transaction(() -> {
            if (db.deleteFrom(PROOF).where(PROOF.CASE_ID.eq(id.value()), PROOF.SHA256.eq(sha256)).execute() > 0)
                db.deleteFrom(PROOF_BLOB).where(PROOF_BLOB.SHA256.eq(sha256)).execute();
        });
    }

    @Override public byte[] readProof(String sha256) {
        return db.select(PROOF_BLOB.BYTES).from(PROOF_BLOB).where(PROOF_BLOB.SHA256.eq(sha256)).fetchSingle().value1();
    }

    /// All of them must hold; none for an empty query.
    private static List<Condition> conditions(CaseQuery query) {
        var all = new ArrayList<Condition>();
        if (!query.states().isEmpty()) all.add(CLEANUP_CASE.STATE.in(query.states().stream().map(Keyed::key).toList()));
        if (!query.dispositions().isEmpty()) all.add(CLEANUP_CASE.DISPOSITION.in(query.dispositions().stream().map(Keyed::key).toList()));
        if (query.family() != null) all.add(CLEANUP_CASE.FAMILY.eq(query.family().key()));
        if (query.under() != null) all.add(UnitsBelow.contain(ASSET.UNIT_ID, query.under()));
        if (query.text() != null && !query.text().isBlank()) {
            var typed = new LikePattern(query.text());
            all.add(typed.isInKey(ASSET.NAME_KEY).or(typed.isIn(CLEANUP_CASE.REASON)).or(typed.isIn(CLEANUP_CASE.RESPONSIBLE)).or(typed.isIn(UNIT.NAME)));
        }
        return all;
    }

    private static Proof proof(ProofRecord r) {
        return new Proof(new CaseId(r.getCaseId()), r.getName(), r.getSha256(), r.getSize(), Columns.instant(r.getAt()));
    }

    private static ExpectedException unknown(CaseId id) {
        return new ExpectedException(ErrorCode.UNKNOWN_CASE, id.value());
    }
}
