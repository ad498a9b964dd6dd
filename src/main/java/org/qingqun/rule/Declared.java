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
    private record Place(UnitId unit, Family family) {}

    /// @param stated of `all`
    private record Share(int stated, int all) {
        Share plus(Share other) {
            return new Share(stated + other.stated, all + other.all);
        }
    }

    private final Map<Place, Share> places = new HashMap<>();

    private Declared() {}

    public static Declared of(Inventory inventory, Function<Asset, @Nullable String> value) {
        var declared = new Declared();
        for (var asset : inventory.assets()) {
            var stated = value.apply(asset);
            declared.places.merge(new Place(asset.unit(), asset.family()), new Share(stated == null || stated.isBlank() ? 0 : 1, 1), Share::plus);
        }
        return declared;
    }

    /// Whether its unit says it of any of its family.
    public boolean byUnitOf(Asset asset) {
        return share(asset).stated() > 0;
    }

    /// Whether its unit says it of half of its family or more, so that a blank stands out.
    public boolean mostlyByUnitOf(Asset asset) {
        return share(asset).stated() * 2 >= share(asset).all();
    }

    private Share share(Asset asset) {
        return places.getOrDefault(new Place(asset.unit(), asset.family()), new Share(0, 1));
    }
}
