package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// Whether an asset stands in the register today.
public enum AssetStatus implements Keyed {
    IN_USE, CLOSED, MERGED, OUT_OF_SCOPE
}
