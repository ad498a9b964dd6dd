package org.qingqun.progress;

import org.qingqun.common.Keyed;

/// By what a table of figures is cut. `COUNTY` is the top-level part of the unit tree; `REASON` is the disposition that closed.
public enum Breakdown implements Keyed {
    UNIT, COUNTY, LEVEL, PLATFORM, FAMILY, REASON
}
