package org.qingqun.campaign;

import java.time.LocalDate;
import org.qingqun.inventory.AssetId;

/// The day an asset's fate became `to`, and by what disposition (its key).
public record FateChange(AssetId asset, Fate to, LocalDate on, String disposition) {}
