package org.qingqun.report.kept;

/// One file of a report as it was written.
///
/// @param size in bytes
/// @param held whether its bytes are kept; of longer lists only the hash is
public record KeptFile(String name, long size, String sha256, boolean held) {}
