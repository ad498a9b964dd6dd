package org.qingqun.progress;

import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;

/// How many places of one origin are gone for one reason, in the words of who proposed it.
///
/// @param reason null where no case says why
public record StatedReason(@Nullable String reason, Origin origin, boolean byMerge, Fate fate, int assets) {
    public Figures figures() {
        return Figures.of(origin, byMerge, fate, assets, 0);
    }
}
