package org.qingqun.cleanup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;

/// What proposals are checked against, read once for all of them: the assets, their open cases, and who merges into whom. Each one that is accepted counts for the next.
final class Openings {
    private record OpenCase(Disposition disposition, @Nullable AssetId survivor, CaseState state) {}

    private final Map<AssetId, Asset> assets = new HashMap<>();
    private final Map<AssetId, OpenCase> open = new HashMap<>();
    private final Set<AssetId> takingIn = new HashSet<>();

    private final AssetStore store;

    private Openings(AssetStore store) {
        this.store = store;
    }

    static Openings of(Collection<Proposal> proposals, AssetStore assets, CaseStore cases) {
        var ids = new HashSet<AssetId>();
        for (var p : proposals) {
            ids.add(p.asset());
            if (p.survivor() != null) ids.add(p.survivor());
        }
        var made = new Openings(assets);
        assets.findByIds(ids).forEach(a -> made.assets.put(a.id(), a));
        for (var c : cases.findOpen(ids)) made.open.put(c.asset(), new OpenCase(c.disposition(), c.survivor(), c.state()));
        for (var c : cases.findOpenMergesInto(ids)) if (c.survivor() != null) made.takingIn.add(c.survivor());
        return made;
    }

    Map<AssetId, Asset> assets() {
        return assets;
    }

    /// @throws ExpectedException `UNKNOWN_ASSET`
    Asset get(AssetId id) {
        var asset = assets.get(id);
        if (asset == null) throw new ExpectedException(ErrorCode.UNKNOWN_ASSET, id.value());
        return asset;
    }

    /// Refuses what cannot be decided, as `ReviewService.propose` tells.
    void check(Proposal proposal) {
        var asset = get(proposal.asset());
        if (StringUtils.isBlank(proposal.reason())) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        if (!proposal.disposition().fits(asset.family())) throw new ExpectedException(ErrorCode.WRONG_DISPOSITION, asset.name(), proposal.disposition());
        if (asset.status() != AssetStatus.IN_USE) throw new ExpectedException(ErrorCode.WRONG_DISPOSITION, asset.name(), asset.status());
        if (proposal.disposition() == Disposition.MERGE) checkSurvivor(proposal, asset);
        if (proposal.disposition().closes() && takingIn.contains(asset.id())) throw new ExpectedException(ErrorCode.SURVIVOR_HAS_MERGES, asset.name());
    }

    private void checkSurvivor(Proposal proposal, Asset asset) {
        var id = proposal.survivor();
        if (id == null) throw new ExpectedException(ErrorCode.NEEDS_SURVIVOR, asset.name());
        if (id.equals(asset.id())) throw new ExpectedException(ErrorCode.SURVIVOR_IS_SOURCE, asset.name());
        var survivor = get(id);
        if (survivor.status() != AssetStatus.IN_USE || survivor.family() != asset.family()) throw new ExpectedException(ErrorCode.SURVIVOR_NOT_IN_USE, survivor.name());
        var leaving = open.get(id);
        if (leaving == null || !leaving.disposition().closes()) return;
        if (asset.id().equals(leaving.survivor())) throw new ExpectedException(ErrorCode.MERGE_CYCLE, asset.name(), survivor.name());
        throw new ExpectedException(ErrorCode.SURVIVOR_LEAVING, survivor.name(), leaving.disposition());
    }

    /// Those that hold, each counting for those after it; the others are told of.
    List<Proposal> accept(Collection<Proposal> proposals, List<Refusal> refused) {
        var accepted = new ArrayList<Proposal>();
        for (var proposal : proposals) {
            try {
                check(proposal);
                var before = open.get(proposal.asset());
                if (before != null) throw taken(proposal, before);
                open.put(proposal.asset(), new OpenCase(proposal.disposition(), proposal.survivor(), CaseState.PROPOSED));
                if (proposal.disposition() == Disposition.MERGE && proposal.survivor() != null) takingIn.add(proposal.survivor());
                accepted.add(proposal);
            } catch (ExpectedException why) {
                refused.add(new Refusal(proposal.asset().value(), why));
            }
        }
        return accepted;
    }

    /// Who merges what stands in two clusters is told where it goes already.
    private ExpectedException taken(Proposal proposal, OpenCase before) {
        var name = get(proposal.asset()).name();
        if (proposal.disposition() == Disposition.MERGE && before.disposition() == Disposition.MERGE && before.survivor() != null)
            return new ExpectedException(ErrorCode.MERGES_ELSEWHERE, name, store.get(before.survivor()).name(), before.state());
        return new ExpectedException(ErrorCode.OPEN_CASE_EXISTS, name, before.state());
    }
}
