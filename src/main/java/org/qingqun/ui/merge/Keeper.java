package org.qingqun.ui.merge;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;

/// Who stays: one of the members, another asset, a group yet to be made, or nobody chosen yet.
sealed interface Keeper {
    record Member(Asset one) implements Keeper {}

    record Other(Asset one) implements Keeper {}

    record Fresh(NewSurvivor wanted) implements Keeper {}

    /// @param kind which of the others it is to be
    record Nobody(Kind kind) implements Keeper {}

    enum Kind {
        MEMBER, OTHER, FRESH
    }

    default Kind kind() {
        return switch (this) {
            case Member _ -> Kind.MEMBER;
            case Other _ -> Kind.OTHER;
            case Fresh _ -> Kind.FRESH;
            case Nobody(var kind) -> kind;
        };
    }

    /// The asset where there is one already.
    default Optional<Asset> asset() {
        return switch (this) {
            case Member(var one) -> Optional.of(one);
            case Other(var one) -> Optional.of(one);
            case Fresh _, Nobody _ -> Optional.empty();
        };
    }

    default @Nullable AssetId survivor() {
        return asset().map(Asset::id).orElse(null);
    }

    default @Nullable NewSurvivor fresh() {
        return this instanceof Fresh(var wanted) ? wanted : null;
    }

    default String name() {
        return this instanceof Fresh(var wanted) ? wanted.name() : asset().map(Asset::name).orElse(StringUtils.EMPTY);
    }
}
