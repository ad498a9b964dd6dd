package org.qingqun.cleanup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;

/// One time that a case was submitted for approval.
///
/// @param afterApproval it had been approved, its content was changed, and it came back by itself
/// @param content       what was submitted; null where it was not kept or has been purged
public record Submission(Instant at, PersonId by, boolean afterApproval, @Nullable CaseContent content) {}
