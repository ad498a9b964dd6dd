package org.qingqun.duplicate;

import java.util.List;
import org.qingqun.inventory.AssetId;

/// Assets that do the same work, each with each (complete link), and which of them is proposed to stay.
///
/// @param members  two or more (one or more where a person chose them), the survivor first
/// @param score    of the weakest pair
public record Cluster(List<AssetId> members, AssetId survivor, double score, List<DuplicatePair> pairs) {
    public Cluster {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
    }
}
