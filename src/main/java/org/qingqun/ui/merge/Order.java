package org.qingqun.ui.merge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;

/// A merge as the wizard leaves it, ready to be proposed.
///
/// @param survivor    the asset that stays; null when `fresh` has to be made
/// @param responsible who must act; null: each source's own custodian
record Order(List<Asset> sources, @Nullable AssetId survivor, @Nullable NewSurvivor fresh, String survivorName, String reason,
        @Nullable String responsible, LocalDate deadline) {
    Order {
        sources = List.copyOf(sources);
        if (survivor == null == (fresh == null)) throw new IllegalArgumentException("a merge has one survivor");
    }

    List<Proposal> proposals() {
        return sources.stream().map(s -> new Proposal(s.id(), Disposition.MERGE, survivor, reason,
                responsible == null ? s.facts().custodian().name() : responsible, deadline)).toList();
    }

    /// How many fewer stand in the register once it is carried out.
    int fewer() {
        return fresh == null ? sources.size() : sources.size() - 1;
    }
}
