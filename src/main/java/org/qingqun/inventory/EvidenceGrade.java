package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// Who says so, best first (证据等级). The order counts: a lower ordinal is stronger.
public enum EvidenceGrade implements Keyed {
    PLATFORM_EXPORT, SCREENSHOT, CUSTODIAN, UNIT, UNKNOWN
}
