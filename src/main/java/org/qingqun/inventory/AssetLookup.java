package org.qingqun.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Finds the one asset that a row of a file or a person means: by our code, or by unit and name. Never guesses.
public final class AssetLookup {
    /// How an asset is named: by `code`, or by `unit` (a name or alias) and `name`, and `family` and `occurrence` where those leave a choice.
    public record Reference(@Nullable String code, @Nullable String unit, @Nullable String name, @Nullable Family family, @Nullable Integer occurrence) {
        public static Reference toCode(String code) {
            return new Reference(code, null, null, null, null);
        }
    }

    private final AssetStore assets;
    private final Map<String, UnitId> units = new HashMap<>();

    AssetLookup(AssetStore assets, List<Unit> units) {
        this.assets = assets;
        for (var unit : units) {
            for (var alias : unit.aliases()) this.units.putIfAbsent(Identity.nameKey(alias), unit.id());
        }
        for (var unit : units) this.units.put(Identity.nameKey(unit.name()), unit.id()); // a full name goes before another's alias
    }

    /// @throws ExpectedException `UNKNOWN_ASSET`, `UNKNOWN_UNIT`, or `AMBIGUOUS_ASSET` when several fit
    public Asset get(Reference reference) {
        var code = reference.code();
        if (code != null) return assets.findByCode(code).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_ASSET, code));
        var name = reference.name();
        if (name == null) throw new ExpectedException(ErrorCode.UNKNOWN_ASSET, "");
        var fitting = assets.findByName(unit(reference.unit()), name).stream().filter(a -> fits(a, reference)).toList();
        if (fitting.isEmpty()) throw new ExpectedException(ErrorCode.UNKNOWN_ASSET, name);
        if (fitting.size() > 1) throw new ExpectedException(ErrorCode.AMBIGUOUS_ASSET, name, fitting.size());
        return fitting.getFirst();
    }

    /// @throws ExpectedException `UNKNOWN_UNIT`
    public UnitId unit(@Nullable String name) {
        var id = name == null ? null : units.get(Identity.nameKey(name));
        if (id == null) throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, name == null ? "" : name);
        return id;
    }

    private boolean fits(Asset asset, Reference reference) {
        if (reference.family() != null && asset.family() != reference.family()) return false;
        var occurrence = reference.occurrence();
        return occurrence == null || assets.findByIdentity(Identity.of(asset.family(), asset.unit(), asset.name(), occurrence))
                .map(same -> same.id().equals(asset.id())).orElse(false);
    }
}
