package org.qingqun.ui.approval;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;

/// Finds what a merge could go into instead: of the same family, in the register with nothing under way, of units this head answers for. Runs in the background.
record KeeperReader(Office office) {
    static final int MOST = 30;
    /// Of the hits, how many are looked at: a search that finds more is too wide to choose from.
    private static final int MOST_READ = 400;

    /// @param words looked for in all he answers for; blank for what the item's own unit has
    List<Keeper> find(Person head, Item item, String words) {
        var asset = item.row().asset();
        var reach = office.approvals().reach(head);
        var ids = office.inventory().findIds(StringUtils.isBlank(words) ? of(asset.family(), null, asset.unit()) : of(asset.family(), words.strip(), null));
        var survivor = item.row().cleanupCase().survivor();
        return office.inventory().findRows(ids.stream().limit(MOST_READ).toList()).stream()
                .filter(r -> !r.asset().id().equals(asset.id()) && !r.asset().id().equals(survivor) && reach.contains(r.unit().id())).limit(MOST).map(KeeperReader::keeper).toList();
    }

    private static InventoryQuery of(Family family, @Nullable String words, @Nullable UnitId under) {
        return new InventoryQuery(family, words, Set.of(AssetStatus.IN_USE.key()), under, Set.of(), null, InventoryQuery.Sort.NAME, true);
    }

    private static Keeper keeper(InventoryRow row) {
        return new Keeper(row.asset().id(), row.asset().name(), row.unit().name(), row.asset().facts().members());
    }
}
