package org.qingqun.campaign;

import org.qingqun.common.Keyed;

/// Where an asset of a campaign comes from: exactly one of these.
public enum Origin implements Keyed {
    /// In the register on the baseline day, locked.
    B,
    /// Existed on that day, declared later (补报).
    L,
    /// Opened since (新建).
    N,
    /// Closed before the baseline day and back since (恢复).
    R
}
