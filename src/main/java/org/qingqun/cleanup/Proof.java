package org.qingqun.cleanup;

import java.time.Instant;

/// A screenshot or file that shows an execution, kept by its SHA-256 (lower-case hex).
///
/// @param size bytes
public record Proof(CaseId cleanupCase, String name, String sha256, long size, Instant at) {}
