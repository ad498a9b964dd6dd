package org.qingqun.ui.cleanup;

import org.qingqun.common.Keyed;

/// What page 处置 shows below its heading.
public enum View implements Keyed {
    /// the strip, the list and the chosen case
    CASES,
    /// letters to units and custodians
    LETTERS,
    /// one executed case after the other with its proofs
    LOOK,
    /// closed cases drawn by lot
    SPOT
}
