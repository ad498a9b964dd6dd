package org.qingqun.campaign;

import java.time.LocalDate;
import java.util.List;
import org.qingqun.inventory.AssetId;

/// Who knows of assets that were gone before the baseline day though the register still holds them: units tell it in their ledgers.
public interface EarlyClosings {
    EarlyClosings NONE = (_, _) -> List.of();

    /// Which ones these are; changes nothing.
    default List<AssetId> find(LocalDate baselineDay) {
        return List.of();
    }

    /// Takes them out of the register, in the transaction that locks the baseline: they stand outside of it, and nobody counts them as closed.
    List<AssetId> settle(LocalDate baselineDay, PersonId by);
}
