package org.qingqun.cleanup.joint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;

/// Where the units stand that run an asset together with the one it is entered under.
public interface JointStore {
    /// By asset, in the order of the units' numbers; assets of one unit are not there.
    Map<AssetId, List<UnitId>> find(Collection<AssetId> assets);

    /// Takes the place of what was there.
    void replace(AssetId asset, List<UnitId> units);
}
