package org.qingqun.ingest;

/// The database's number of a batch; 1 or more.
public record BatchId(long value) {}
