package org.qingqun.campaign;

/// What a service method asks before it acts.
public enum Permission {
    /// import, edit, add
    RECORD,
    /// scan, propose, submit
    REVIEW,
    /// approve or return
    APPROVE,
    /// notify, execute, verify, restore
    EXECUTE,
    /// lock the baseline, change limits, restore a backup, manage people
    ADMINISTER
}
