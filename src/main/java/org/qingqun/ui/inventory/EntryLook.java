package org.qingqun.ui.inventory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.duplicate.DuplicateIndex;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.office.Office;
import org.qingqun.rule.unit.Quota;

/// What a new asset would stand beside: those it resembles, and how many its unit has of how many it may. Runs off the screen's thread.
final class EntryLook {
    private static final int MOST = 5;
    private static final AssetId NOBODY = new AssetId(Long.MAX_VALUE);

    /// One that does much the same work.
    ///
    /// @param percent how much alike, 0–100
    public record Alike(AssetId id, String name, String unit, int percent) {}

    /// @param present work groups of the unit, or accounts of it on that platform; 0 or more
    /// @param allowed null where nothing limits them
    public record Standing(List<Alike> alike, int present, @Nullable Integer allowed) {
        static final Standing NOTHING = new Standing(List.of(), 0, null);

        boolean wouldExceed() {
            return allowed != null && present + 1 > allowed;
        }
    }

    private final Office office;
    private @Nullable DuplicateIndex index;

    EntryLook(Office office) {
        this.office = office;
    }

    /// One at a time: the index is for one thread.
    synchronized Standing at(AssetDraft draft, Unit unit) {
        if (index == null) index = office.duplicates().openIndex();
        var asset = Asset.of(draft.family(), draft.kind(), NOBODY, "", draft.facts(), AssetStatus.IN_USE, 1);
        var found = index.findAlike(asset).stream().filter(pair -> pair.veto().isEmpty()).limit(MOST).toList();
        var rows = office.inventory().findRows(found.stream().map(pair -> pair.a()).toList());
        var alike = found.stream().flatMap(pair -> rows.stream().filter(r -> r.asset().id().equals(pair.a()) && r.asset().family() == draft.family())
                .map(r -> new Alike(pair.a(), r.asset().name(), r.unit().name(), (int) Math.round(100 * pair.score())))).toList();
        var present = present(draft, unit);
        return new Standing(alike, present.size(), allowed(draft, unit, present).orElse(null));
    }

    private List<Asset> present(AssetDraft draft, Unit unit) {
        var assets = office.inventory().assets();
        var all = assets.findByIds(assets.findNames(unit.id(), draft.family()).stream().map(AssetStore.Named::id).toList());
        return draft.family() == Family.WORK_GROUP ? all : all.stream().filter(a -> a.facts().platform() == draft.facts().platform()).toList();
    }

    private Optional<Integer> allowed(AssetDraft draft, Unit unit, List<Asset> present) {
        var limits = office.campaigns().current().limits().in(office.inventory().unitTree());
        return switch (draft.family()) {
            case WORK_GROUP -> Quota.of(unit, limits, present.isEmpty() ? null : present.getFirst(), office.today()).map(Quota::groups);
            case OFFICIAL_ACCOUNT -> Optional.of(limits.value(Limit.ACCOUNTS_A_PLATFORM));
            case GOV_APP -> Optional.empty();
        };
    }
}
