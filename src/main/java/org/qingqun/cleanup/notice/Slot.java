package org.qingqun.cleanup.notice;

import org.qingqun.common.Keyed;

/// What a template leaves open; written in braces by its word, `{名称}`.
public enum Slot implements Keyed {
    /// the asset's name
    NAME,
    UNIT, CUSTODIAN,
    /// the day it ends
    DAY,
    /// where its members or readers find what they need from then on
    SURVIVOR, SUCCESSOR,
    /// whom to ask
    CONTACT,
    /// what it is about, one line each
    LIST,
    COUNT, TODAY, CAMPAIGN
}
