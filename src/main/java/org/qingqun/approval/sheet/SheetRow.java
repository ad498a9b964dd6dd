package org.qingqun.approval.sheet;

import org.qingqun.cleanup.CaseId;

/// One row of a printed sheet.
///
/// @param ordinal     as printed, 1 for the first
/// @param contentHash of what the row says, as `CaseContent` digests it
public record SheetRow(int ordinal, CaseId cleanupCase, String contentHash) {}
