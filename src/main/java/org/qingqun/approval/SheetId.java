package org.qingqun.approval;

/// The database's number of an approval sheet; 1 or more.
public record SheetId(long value) {}
