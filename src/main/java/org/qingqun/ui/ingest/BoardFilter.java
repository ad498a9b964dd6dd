package org.qingqun.ui.ingest;

import org.qingqun.common.Keyed;
import org.qingqun.returns.ReturnState;

/// Which units the board shows.
public enum BoardFilter implements Keyed {
    /// who still has to do something
    OPEN, MISSING, NEEDS_TYPING, SENT_BACK, RETURNED, SIGNED;

    boolean takes(ReturnState state) {
        return switch (this) {
            case OPEN -> state != ReturnState.RETURNED && state != ReturnState.SIGNED;
            case MISSING -> state == ReturnState.MISSING;
            case NEEDS_TYPING -> state == ReturnState.NEEDS_TYPING;
            case SENT_BACK -> state == ReturnState.SENT_BACK;
            case RETURNED -> state == ReturnState.RETURNED;
            case SIGNED -> state == ReturnState.SIGNED;
        };
    }
}
