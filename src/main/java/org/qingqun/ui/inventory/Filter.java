package org.qingqun.ui.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.common.Visit;

/// What the list shows. `state` is a row's state key, `REGISTER` for all that stand in the register, or `ALL`.
///
/// @param only exactly these assets, whatever the rest says; empty: no such wish
public record Filter(Family family, String text, String state, @Nullable UnitId under, Set<Platform> platforms, @Nullable String rule,
        List<AssetId> only) {
    public static final String REGISTER = "register";
    public static final String ALL = "all";

    public Filter {
        platforms = Set.copyOf(platforms);
        only = List.copyOf(only);
    }

    public static Filter of(Family family) {
        return new Filter(family, "", REGISTER, null, Set.of(), null, List.of());
    }

    /// What another page asked for.
    public static Filter of(Visit visit, Family present) {
        var family = visit.family() == null ? present : visit.family();
        var state = visit.state() == null ? REGISTER : visit.state();
        return new Filter(family, StringUtils.defaultString(visit.text()), state, visit.under(), Set.of(), visit.rule(), visit.assets());
    }

    public Filter withFamily(Family value) {
        return new Filter(value, text, state, under, platforms, rule, List.of());
    }

    public Filter withText(String value) {
        return new Filter(family, value, state, under, platforms, rule, List.of());
    }

    public Filter withState(String value) {
        return new Filter(family, text, value, under, platforms, rule, List.of());
    }

    public Filter withUnit(@Nullable UnitId value) {
        return new Filter(family, text, state, value, platforms, rule, List.of());
    }

    public Filter withPlatforms(Set<Platform> value) {
        return new Filter(family, text, state, under, value, rule, List.of());
    }

    public Filter withRule(@Nullable String value) {
        return new Filter(family, text, state, under, platforms, value, List.of());
    }

    /// Something beside family and register is asked for.
    public boolean isNarrow() {
        return !equals(of(family));
    }

    public InventoryQuery query(InventoryQuery.Sort sort, boolean ascending) {
        return new InventoryQuery(family, text.isBlank() ? null : text.strip(), states(), under, platforms, rule, sort, ascending);
    }

    private Set<String> states() {
        return switch (state) {
            case ALL -> Set.of();
            case REGISTER -> {
                var keys = new LinkedHashSet<String>();
                keys.add(AssetStatus.IN_USE.key());
                for (var s : CaseState.values()) if (s.isOpen()) keys.add(s.key());
                yield keys;
            }
            default -> Set.of(state);
        };
    }

    /// Every state to choose from, in the order of the way from flag to closed.
    public static List<String> choices() {
        var keys = new ArrayList<String>(List.of(REGISTER, AssetStatus.IN_USE.key()));
        for (var s : CaseState.values()) if (s.isOpen()) keys.add(s.key());
        keys.addAll(List.of(AssetStatus.CLOSED.key(), AssetStatus.MERGED.key(), AssetStatus.OUT_OF_SCOPE.key(), ALL));
        return keys;
    }
}
