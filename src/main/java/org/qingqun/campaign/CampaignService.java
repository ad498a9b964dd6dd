package org.qingqun.campaign;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// The campaign in force: its name, deadline, target and limits.
public record CampaignService(CampaignStore campaigns, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    public Campaign current() {
        return campaigns.current();
    }

    public Campaign describe(String name, @Nullable LocalDate deadline, @Nullable Integer targetPerMille, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return change(by, "campaign.describe", null, c -> new Campaign(c.id(), name, c.scope(), c.baselineDay(), deadline, targetPerMille, c.limits(),
                c.lockedAt(), c.version()));
    }

    /// @throws ExpectedException `REASON_REQUIRED`
    public Campaign changeLimits(Limits limits, String reason, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        if (reason.isBlank()) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        return change(by, "campaign.limits", reason, c -> new Campaign(c.id(), c.name(), c.scope(), c.baselineDay(), c.deadline(), c.targetPerMille(),
                limits, c.lockedAt(), c.version()));
    }

    private Campaign change(PersonId by, String action, @Nullable String reason, java.util.function.UnaryOperator<Campaign> edit) {
        return transactions.inOne(() -> {
            var before = campaigns.current();
            var after = campaigns.replace(edit.apply(before));
            audit.append(new AuditEntry(clock.instant(), by.value(), action, "campaign:" + before.id().value(), before.toString(), after.toString(), reason));
            return after;
        });
    }
}
