package org.qingqun.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.UnitId;

/// 反增说明: a unit whose register grew has to say why, and the report names those that did not.
public record Explanations(ExplanationStore explanations, CampaignStore campaigns, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final int LONGEST = 500;

    /// Those of the campaign in force, by unit.
    public List<Explanation> find() {
        return explanations.find(campaigns.current().id());
    }

    /// Keeps what a unit said.
    ///
    /// @param reason blank takes an earlier explanation back; more than 500 characters are cut
    public void explain(UnitId unit, @Nullable String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        var campaign = campaigns.current().id();
        var said = StringUtils.left(StringUtils.trimToNull(reason), LONGEST);
        transactions.inOne(() -> {
            var before = explanations.find(campaign).stream().filter(e -> e.unit().equals(unit)).map(Explanation::reason).findFirst().orElse(null);
            if (said == null) explanations.forget(campaign, unit);
            else explanations.keep(campaign, new Explanation(unit, said, LocalDate.now(clock)));
            audit.append(new AuditEntry(clock.instant(), by.value(), "growth.explain", "unit:" + unit.value(), before, said, null));
        });
    }
}
