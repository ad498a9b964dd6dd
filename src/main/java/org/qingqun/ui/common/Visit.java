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
/// @param ticked whether they arrive ticked, for one decision about all of them
public record Visit(Page page, @Nullable Family family, @Nullable String state, @Nullable String rule, @Nullable UnitId under, @Nullable String text,
        List<AssetId> assets, boolean ticked) {
    public Visit {
        assets = List.copyOf(assets);
    }

    public static Visit to(Page page) {
        return new Visit(page, null, null, null, null, null, List.of(), false);
    }

    public Visit withFamily(Family value) {
        return new Visit(page, value, state, rule, under, text, assets, ticked);
    }

    public Visit withState(String value) {
        return new Visit(page, family, value, rule, under, text, assets, ticked);
    }

    public Visit withRule(String value) {
        return new Visit(page, family, state, value, under, text, assets, ticked);
    }

    public Visit withUnit(UnitId value) {
        return new Visit(page, family, state, rule, value, text, assets, ticked);
    }

    public Visit withText(String value) {
        return new Visit(page, family, state, rule, under, value, assets, ticked);
    }

    public Visit withAssets(List<AssetId> value) {
        return new Visit(page, family, state, rule, under, text, value, ticked);
    }

    /// All of these, ticked.
    public Visit withTicked(List<AssetId> value) {
        return new Visit(page, family, state, rule, under, text, value, true);
    }
}
