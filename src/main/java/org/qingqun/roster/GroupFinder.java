package org.qingqun.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.UnitId;

/// Finds the groups that member lists mean: by code, else by the first of the names that any group has. Never guesses among several.
final class GroupFinder {
    private final AssetLookup lookup;
    private final Map<String, Asset> byCode = new HashMap<>();
    private final Map<String, List<Asset>> byName;

    /// What was found.
    ///
    /// @param group null where none or several fit
    /// @param fit   how many do
    record Found(@Nullable Asset group, int fit) {}

    /// Looks all of them up at once: a register of 100,000 is gone through one time, not once a list.
    GroupFinder(InventoryService inventory, Collection<Listed> lists) {
        lookup = inventory.lookup();
        var codes = lists.stream().map(Listed::code).filter(Objects::nonNull).distinct().toList();
        for (var asset : inventory.assets().findByCodes(codes)) if (asset.family() == Family.WORK_GROUP) byCode.put(asset.code(), asset);
        var keys = lists.stream().flatMap(list -> list.names().stream()).map(Identity::nameKey).distinct().toList();
        byName = inventory.assets().findByNameKeys(Family.WORK_GROUP, keys).stream().collect(Collectors.groupingBy(asset -> Identity.nameKey(asset.name())));
    }

    Found find(Listed list) {
        var coded = list.code() == null ? null : byCode.get(list.code());
        if (coded != null) return new Found(coded, 1);
        return list.names().stream().map(name -> byName.get(Identity.nameKey(name))).filter(Objects::nonNull).findFirst()
                .map(called -> among(called, list.unit())).orElse(new Found(null, 0));
    }

    /// What is in use goes before what is gone: a name is often given again.
    private Found among(List<Asset> called, @Nullable String unit) {
        var standing = called.stream().filter(asset -> asset.status() == AssetStatus.IN_USE).toList();
        var fitting = standing.isEmpty() ? called : standing;
        var owner = unit(unit);
        if (fitting.size() > 1 && owner.isPresent()) fitting = fitting.stream().filter(asset -> asset.unit().equals(owner.get())).toList();
        return new Found(fitting.size() == 1 ? fitting.getFirst() : null, fitting.size());
    }

    private Optional<UnitId> unit(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(lookup.unit(name));
        } catch (ExpectedException unknown) {
            return Optional.empty(); // then the name alone has to do
        }
    }
}
