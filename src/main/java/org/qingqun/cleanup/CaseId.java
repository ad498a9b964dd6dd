package org.qingqun.cleanup;

/// The database's number of a case; 1 or more.
public record CaseId(long value) {}
