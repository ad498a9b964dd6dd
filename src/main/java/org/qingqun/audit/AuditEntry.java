package org.qingqun.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the log, before it is chained: who changed what from what to what, when and why.
///
/// - `subject`: `case:12`, `asset:7`, `campaign:1` …
/// - `from`, `to`: the two values of the change itself in short text; personal values stand as `value:N`, a reference that can be purged.
///
/// @param by the person's number
public record AuditEntry(Instant at, long by, String action, String subject, @Nullable String from, @Nullable String to, @Nullable String reason) {}
