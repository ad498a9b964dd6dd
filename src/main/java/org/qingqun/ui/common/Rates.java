package org.qingqun.ui.common;

import java.util.Map;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;

/// The rate in the status bar: now, and after the decision at hand.
public interface Rates {
    /// Shows what the rate of this family becomes once these decisions are carried out and verified.
    default void deciding(Family family, Map<AssetId, Disposition> decisions) {
        deciding(family, decisions, 0);
    }

    /// @param newSurvivors groups that have to be made to take in what is merged
    void deciding(Family family, Map<AssetId, Disposition> decisions, int newSurvivors);

    /// Nothing is being decided any more.
    void settled();
}
