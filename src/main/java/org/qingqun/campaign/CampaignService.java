package org.qingqun.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Family;

/// The campaign in force, its name, deadline, target and limits; and the next one. Earlier campaigns stay as they ended.
public record CampaignService(CampaignStore campaigns, OpenWork work, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    public Campaign current() {
        return campaigns.current();
    }

    /// All campaigns, the oldest first; the last is in force.
    public List<Campaign> findAll() {
        return campaigns.findAll();
    }

    /// Opens the next campaign with the limits of the present one; its baseline is not locked yet.
    ///
    /// @throws ExpectedException `OPEN_CASES` while cases of the present one are open: they would be in nobody's list
    public Campaign start(String name, Set<Family> scope, @Nullable LocalDate deadline, @Nullable Integer targetPerMille, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return transactions.inOne(() -> next(new CampaignPlan(name, new Scope(scope, Set.of(), Set.of()), deadline, targetPerMille), by));
    }

    /// Sets the present campaign up while its baseline is not locked, else opens the next one.
    ///
    /// @throws ExpectedException as `start`
    public Campaign setUp(CampaignPlan plan, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return transactions.inOne(() -> {
            var before = campaigns.current();
            return before.isLocked() ? next(plan, by) : change(by, "campaign.set-up", null, c -> planned(plan, c));
        });
    }

    private Campaign next(CampaignPlan plan, PersonId by) {
        var before = campaigns.current();
        int open = work.count(before.id());
        if (open > 0) throw new ExpectedException(ErrorCode.OPEN_CASES, open, before.name());
        var opened = campaigns.insert(planned(plan, before));
        audit.append(new AuditEntry(clock.instant(), by.value(), "campaign.start", "campaign:" + opened.id().value(), before.name(), opened.name(), null));
        return opened;
    }

    /// Unlocked, with the limits of the one before.
    private static Campaign planned(CampaignPlan plan, Campaign before) {
        return new Campaign(before.id(), plan.name(), plan.scope().families(), null, plan.deadline(), plan.targetPerMille(), before.limits(), null, before.version(),
                plan.scope().levels(), plan.scope().platforms());
    }

    public Campaign describe(String name, @Nullable LocalDate deadline, @Nullable Integer targetPerMille, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return change(by, "campaign.describe", null, c -> c.described(name, deadline, targetPerMille));
    }

    /// @throws ExpectedException `REASON_REQUIRED`
    public Campaign changeLimits(Limits limits, String reason, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        if (reason.isBlank()) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        return change(by, "campaign.limits", reason, c -> c.with(limits));
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
