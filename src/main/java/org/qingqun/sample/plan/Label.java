package org.qingqun.sample.plan;

import org.qingqun.common.Keyed;

/// The truth about a planted asset. The scan never sees it.
public enum Label implements Keyed {
    ORDINARY,
    /// quiet for 90 days or more (apps 180) on the day of the scan
    ZOMBIE,
    /// temporary and past its end, still talking
    EXPIRED,
    /// past its end and quiet
    LAPSED,
    /// the same work as another asset of its unit
    DUPLICATE,
    /// its name differs from a neighbour's in a serial, a cohort or a place only: not a duplicate
    LOOK_ALIKE,
    /// nobody wrote down when it was last used
    UNKNOWN_ACTIVITY,
    /// quiet because it is not the season
    SEASONAL,
    /// one or two people in it
    HOLLOW,
    /// nobody answers for it
    ORPHANED,
    /// who answers for it has left
    LEFT_BEHIND,
    /// opened after its last use, as its ledger has it
    MISDATED,
    /// its custodian's phone is written down for several people
    SHARED_PHONE,
    /// its custodian answers for far too many
    OVERLOADED,
    /// more people than a group may have
    MEGA
}
