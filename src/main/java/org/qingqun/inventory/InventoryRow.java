package org.qingqun.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An asset as lists show it, with what other features know of it by their keys.
///
/// @param state       `in-use`, the open case's state in kebab-case, or `closed`, `merged`, `out-of-scope`
/// @param disposition the open or last case's disposition key
/// @param rules       ids of the rules with an open finding
public record InventoryRow(Asset asset, Unit unit, String state, @Nullable String disposition, List<String> rules) {}
