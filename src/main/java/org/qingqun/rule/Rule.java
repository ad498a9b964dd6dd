package org.qingqun.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.inventory.Asset;

/// A test of the inventory. Reads no clock, database or settings: the day, the limits and the assets come in.
public sealed interface Rule {
    RuleId id();

    /// Looks at one asset at a time.
    non-sealed interface OfAsset extends Rule {
        Optional<Finding> inspect(Asset asset, LocalDate asOf);
    }

    /// Needs to see all assets at once.
    non-sealed interface OfInventory extends Rule {
        List<Finding> inspect(Inventory inventory, LocalDate asOf);
    }
}
