package org.qingqun.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An asset as lists show it, with what other features know of it by their keys.
///
/// @param state       `in-use`, the open case's state in kebab-case, or `closed`, `merged`, `out-of-scope`
/// @param disposition the open or last case's disposition key
/// @param flags       the rules with an open finding, those that accuse before those that only ask
public record InventoryRow(Asset asset, Unit unit, String state, @Nullable String disposition, List<Flag> flags) {
    /// A rule found something.
    ///
    /// @param rule its id
    /// @param asks it only asks: what is unknown is no verdict
    public record Flag(String rule, boolean asks) {}
}
