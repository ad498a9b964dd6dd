package org.qingqun.duplicate;

import java.util.Set;
import org.qingqun.inventory.AssetId;

/// A person's "not a duplicate", kept for good.
public interface NotDuplicateStore {
    /// Two assets, the smaller id first.
    record Pair(AssetId a, AssetId b) {
        public static Pair of(AssetId x, AssetId y) {
            return x.compareTo(y) <= 0 ? new Pair(x, y) : new Pair(y, x);
        }
    }

    Set<Pair> findAll();

    void add(Pair pair, String reason);

    /// The person has changed his mind. Nothing happens where nothing was said.
    void remove(Pair pair);
}
