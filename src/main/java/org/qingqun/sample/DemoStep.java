package org.qingqun.sample;

import org.qingqun.common.Keyed;

/// The steps of the demonstration, in the order in which each is first reached.
public enum DemoStep implements Keyed {
    /// the list of units is taken in, department heads get their places
    UNITS,
    /// 180 files are read, asked about and written
    IMPORT,
    /// units that files misspelt are told apart
    RESOLVE,
    /// the baseline is locked
    LOCK,
    SCAN, PROPOSE, APPROVE, NOTIFY, EXECUTE, VERIFY,
    REPORT
}
