package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// 活跃度 as declared. `UNKNOWN` is never inactive.
public enum ActivityLevel implements Keyed {
    ACTIVE, LOW, SILENT, UNKNOWN
}
