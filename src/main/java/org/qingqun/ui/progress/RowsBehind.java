package org.qingqun.ui.progress;

import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.common.Keyed;
import org.qingqun.progress.Census.Place;

/// Which rows of the register a figure counts.
public enum RowsBehind implements Keyed {
    BASELINE, LATE, ADDED, RETURNED, CLOSED, MERGED, OUT_OF_SCOPE, REMAINING,
    /// C + M of origins B and L
    DISPOSED,
    /// B + L − X
    DENOMINATOR,
    /// N without survivors of merges, and R
    BACK,
    /// in the register again after a closing
    RESTORED;

    boolean counts(Place place) {
        var origin = place.membership().origin();
        var fate = place.fate();
        boolean old = origin == Origin.B || origin == Origin.L;
        return switch (this) {
            case BASELINE -> origin == Origin.B;
            case LATE -> origin == Origin.L;
            case ADDED -> origin == Origin.N;
            case RETURNED -> origin == Origin.R;
            case CLOSED -> fate == Fate.C;
            case MERGED -> fate == Fate.M;
            case OUT_OF_SCOPE -> fate == Fate.X;
            case REMAINING -> fate == Fate.S;
            case DISPOSED -> old && (fate == Fate.C || fate == Fate.M);
            case DENOMINATOR -> old && fate != Fate.X;
            case BACK -> origin == Origin.N && !place.membership().byMerge() || origin == Origin.R;
            case RESTORED -> place.restored() > 0;
        };
    }
}
