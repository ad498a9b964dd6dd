package org.qingqun.campaign;

import org.qingqun.common.Keyed;

/// What became of an asset of a campaign: exactly one of these.
public enum Fate implements Keyed {
    /// In the register (在册).
    S,
    /// Closed (解散、注销、下架).
    C,
    /// Merged away (合并).
    M,
    /// Out of scope (移出口径).
    X
}
