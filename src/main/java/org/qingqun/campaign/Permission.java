package org.qingqun.campaign;

import org.qingqun.common.Keyed;

/// What a service method asks before it acts.
public enum Permission implements Keyed {
    /// import, edit, add
    RECORD,
    /// scan, propose, submit
    REVIEW,
    /// approve or return
    APPROVE,
    /// notify, execute, verify, restore
    EXECUTE,
    /// lock the baseline, change limits, restore a backup, manage people
    ADMINISTER,
    /// say that a colleague's PIN may be taken away
    VOUCH
}
