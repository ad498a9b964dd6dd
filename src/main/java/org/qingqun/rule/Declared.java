package org.qingqun.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

/// Which units state something for any of their assets of a family: only there does a blank mean more than a column that was never asked for.
public final class Declared {
    /// By unit, for each family in turn how many state it and how many there are: counted in place, for a million assets.
    private final Map<UnitId, int[]> places = new HashMap<>();

    private Declared() {}

    public static Declared of(Inventory inventory, Function<Asset, @Nullable String> value) {
        var declared = new Declared();
        for (var asset : inventory.assets()) {
            var stated = value.apply(asset);
            var counts = declared.places.computeIfAbsent(asset.unit(), _ -> new int[2 * Family.values().length]);
            if (stated != null && !stated.isBlank()) counts[2 * asset.family().ordinal()]++;
            counts[2 * asset.family().ordinal() + 1]++;
        }
        return declared;
    }

    /// Whether its unit says it of any of its family.
    public boolean byUnitOf(Asset asset) {
        return count(asset, 0) > 0;
    }

    /// Whether its unit says it of half of its family or more, so that a blank stands out.
    public boolean mostlyByUnitOf(Asset asset) {
        return count(asset, 0) * 2 >= count(asset, 1);
    }

    /// @param which 0 for those that state it, 1 for all
    private int count(Asset asset, int which) {
        var counts = places.get(asset.unit());
        return counts == null ? which : counts[2 * asset.family().ordinal() + which];
    }
}
