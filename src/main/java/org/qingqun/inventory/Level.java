package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// 层级 of a unit: 市, 县, 乡, 村; `UNKNOWN` while a unit is provisional.
public enum Level implements Keyed {
    CITY, COUNTY, TOWN, VILLAGE, UNKNOWN
}
