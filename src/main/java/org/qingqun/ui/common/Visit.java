package org.qingqun.ui.common;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitId;

/// Where to go and what to show there. Nulls and an empty list do not filter; a page takes what it understands and leaves the rest.
///
/// @param state  a row's state as lists hold it, `submitted`, `in-use` …
/// @param rule   a rule's id
/// @param assets exactly these, in this order
public record Visit(Page page, @Nullable Family family, @Nullable String state, @Nullable String rule, @Nullable UnitId under, @Nullable String text,
        List<AssetId> assets) {
    public Visit {
        assets = List.copyOf(assets);
    }

    public static Visit to(Page page) {
        return new Visit(page, null, null, null, null, null, List.of());
    }

    public Visit withFamily(Family value) {
        return new Visit(page, value, state, rule, under, text, assets);
    }

    public Visit withState(String value) {
        return new Visit(page, family, value, rule, under, text, assets);
    }

    public Visit withRule(String value) {
        return new Visit(page, family, state, value, under, text, assets);
    }

    public Visit withUnit(UnitId value) {
        return new Visit(page, family, state, rule, value, text, assets);
    }

    public Visit withText(String value) {
        return new Visit(page, family, state, rule, under, value, assets);
    }

    public Visit withAssets(List<AssetId> value) {
        return new Visit(page, family, state, rule, under, text, value);
    }
}
