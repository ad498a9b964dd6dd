package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.qingqun.store.schema.Tables.CLEANUP_CASE;
import static org.qingqun.store.schema.Tables.PROOF;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.BlockCause;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Particulars;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.store.schema.tables.records.CleanupCaseRecord;

/// Cases and what lists show beside them: five queries for a page, however long.
record CaseRows(DSLContext db) {
    List<CaseRow> find(Collection<CaseId> ids) {
        if (ids.isEmpty()) return List.of();
        var cases = cases(ids);
        var assets = assets(cases.values());
        var units = new UnitRows(db).findByIds(assets.values().stream().map(Asset::unit).toList());
        var proofs = proofs(ids);
        return ids.stream().map(cases::get).filter(Objects::nonNull).map(c -> {
            var asset = Objects.requireNonNull(assets.get(c.asset()));
            var survivor = c.survivor() == null ? null : assets.get(c.survivor());
            return new CaseRow(c, asset, Objects.requireNonNull(units.get(asset.unit())), survivor, proofs.getOrDefault(c.id().value(), 0));
        }).toList();
    }

    static CleanupCase read(CleanupCaseRecord r) {
        return new CleanupCase(new CaseId(r.getId()), new CampaignId(r.getCampaignId()), new AssetId(r.getAssetId()), Keyed.of(Family.class, r.getFamily()),
                Keyed.of(Disposition.class, r.getDisposition()), AssetRows.id(r.getSurvivorId()), Keyed.of(CaseState.class, r.getState()), r.getReason(),
                r.getResponsible(), r.getDeadline(), new PersonId(r.getProposedBy()), r.getContentHash(), r.getWaitUntil(), r.getExecutedOn(),
                r.getClosedOn(), r.getReturnReason(), r.getVersion(),
                new Particulars(r.getKeepUntil(), r.getAgreedBy(), Columns.keyed(BlockCause.class, r.getBlockCause())));
    }

    /// Every column but the number.
    static CleanupCaseRecord write(CleanupCase c) {
        var r = new CleanupCaseRecord();
        r.setCampaignId(c.campaign().value());
        r.setAssetId(c.asset().value());
        r.setFamily(c.family().key());
        r.setDisposition(c.disposition().key());
        r.setSurvivorId(c.survivor() == null ? null : c.survivor().value());
        r.setState(c.state().key());
        r.setReason(c.reason());
        r.setResponsible(c.responsible());
        r.setDeadline(c.deadline());
        r.setProposedBy(c.proposedBy().value());
        r.setContentHash(c.contentHash());
        r.setWaitUntil(c.waitUntil());
        r.setExecutedOn(c.executedOn());
        r.setClosedOn(c.closedOn());
        r.setReturnReason(c.returnReason());
        r.setVersion(c.version());
        r.setKeepUntil(c.particulars().keepUntil());
        r.setAgreedBy(c.particulars().agreedBy());
        r.setBlockCause(Columns.key(c.particulars().blockCause()));
        return r;
    }

    private Map<CaseId, CleanupCase> cases(Collection<CaseId> ids) {
        return db.selectFrom(CLEANUP_CASE).where(CLEANUP_CASE.ID.in(values(ids))).fetchMap(r -> new CaseId(r.getId()), CaseRows::read);
    }

    private Map<AssetId, Asset> assets(Collection<CleanupCase> cases) {
        var ids = new HashSet<AssetId>();
        for (var c : cases) {
            ids.add(c.asset());
            if (c.survivor() != null) ids.add(c.survivor());
        }
        var assets = new HashMap<AssetId, Asset>();
        new JooqAssetStore(db).findByIds(ids).forEach(a -> assets.put(a.id(), a));
        return assets;
    }

    private Map<Long, Integer> proofs(Collection<CaseId> ids) {
        return db.select(PROOF.CASE_ID, count()).from(PROOF).where(PROOF.CASE_ID.in(values(ids))).groupBy(PROOF.CASE_ID).fetchMap(PROOF.CASE_ID, count());
    }

    private static List<Long> values(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toList();
    }
}
