package org.qingqun.ui.review;

import java.util.List;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.rule.Finding;

/// One thing to decide: the finding, the asset it is about, and everything else that was found of it.
///
/// @param suggestion what the finding speaks for; never pressed by itself
public record Card(Finding finding, InventoryRow row, List<Finding> all, Disposition suggestion) {
    public Card {
        all = List.copyOf(all);
    }
}
