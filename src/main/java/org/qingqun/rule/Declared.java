package org.qingqun.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

/// Which units state something for any of their assets of a family: only there does a blank mean more than a column that was never asked for.
public final class Declared {
    private record Place(UnitId unit, Family family) {}

    private final Set<Place> places = new HashSet<>();

    private Declared() {}

    public static Declared of(Inventory inventory, Function<Asset, @Nullable String> value) {
        var declared = new Declared();
        for (var asset : inventory.assets()) {
            var stated = value.apply(asset);
            if (stated != null && !stated.isBlank()) declared.places.add(new Place(asset.unit(), asset.family()));
        }
        return declared;
    }

    public boolean byUnitOf(Asset asset) {
        return places.contains(new Place(asset.unit(), asset.family()));
    }
}
