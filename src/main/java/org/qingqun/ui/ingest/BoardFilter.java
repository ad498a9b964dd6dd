package org.qingqun.ui.ingest;

import java.util.EnumSet;
import java.util.Set;
import org.qingqun.common.Keyed;
import org.qingqun.returns.ReturnState;

/// Which units the board shows.
public enum BoardFilter implements Keyed {
    /// who still has to do something
    OPEN(EnumSet.of(ReturnState.MISSING, ReturnState.NEEDS_TYPING, ReturnState.SENT_BACK)),
    MISSING(EnumSet.of(ReturnState.MISSING)), NEEDS_TYPING(EnumSet.of(ReturnState.NEEDS_TYPING)), SENT_BACK(EnumSet.of(ReturnState.SENT_BACK)),
    RETURNED(EnumSet.of(ReturnState.RETURNED)), SIGNED(EnumSet.of(ReturnState.SIGNED));

    private final Set<ReturnState> states;

    BoardFilter(Set<ReturnState> states) {
        this.states = states;
    }

    boolean takes(ReturnState state) {
        return states.contains(state);
    }
}
