package org.qingqun.campaign;

import java.time.LocalDate;
import org.qingqun.inventory.AssetId;

/// The day an asset's fate became `to`, and by what disposition (its key).
public record FateChange(AssetId asset, Fate to, LocalDate on, String disposition) {
    /// In place of a disposition: the closing before was recorded wrongly.
    public static final String CORRECTION = "reopened";

    /// The asset was allowed back, which is counted as a flow; a record put right is not.
    public boolean isRestoration() {
        return to == Fate.S && !disposition.equals(CORRECTION);
    }
}
