package org.qingqun.cleanup;

/// One case before and after a step that is not stored yet.
public record CaseChange(CleanupCase before, CleanupCase after) {}
