package org.qingqun.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;

/// One answer to one case, bound to the content it was given for.
///
/// @param contentHash as `CaseContent` digests it, lower-case hex
public record Approval(CaseId cleanupCase, PersonId by, ApprovalGrade grade, Verdict verdict, @Nullable String comment, String contentHash, Instant at, Backing backing) {
    /// The same answer, shown by something firmer.
    Approval shownBy(ApprovalGrade firmer, Backing by, Instant at) {
        return new Approval(cleanupCase, this.by, firmer, verdict, comment, contentHash, at, by);
    }
}
