package org.qingqun.returns;

import org.qingqun.common.Keyed;

/// Where the return of a unit stands.
public enum ReturnState implements Keyed {
    /// nothing came
    MISSING,
    /// only a scan or picture came, which somebody has to type
    NEEDS_TYPING,
    /// it came, and rows of it went back to be mended
    SENT_BACK, RETURNED,
    /// it came, and its unit signed what came
    SIGNED
}
