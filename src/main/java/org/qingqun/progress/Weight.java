package org.qingqun.progress;

import org.qingqun.common.Keyed;

/// One figure of the burden, by the assets in the register that it is counted from.
public enum Weight implements Keyed {
    /// those that name a custodian
    PER_CUSTODIAN,
    /// those whose member list is known
    PER_PERSON,
    /// those of people who answer for more than `Burden.OVERLOAD`
    OVERLOADED,
    /// those with more than `Burden.MEGA` members
    MEGA,
    /// those that state their members
    PER_ASSET,
    /// those that state their messages
    MESSAGES,
    /// those that do not state their members
    UNKNOWN
}
