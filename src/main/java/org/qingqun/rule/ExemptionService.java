package org.qingqun.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;

/// 豁免: a finding may stand, for a reason, with somebody's consent, and not for ever.
public record ExemptionService(AssetStore assets, FindingStore findings, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// @param rules    what is let stand; empty for all that is found of the asset
    /// @param approver who agreed
    /// @param until    the last day it holds
    /// @throws ExpectedException `REASON_REQUIRED` for a blank reason or approver, `EXEMPTION_ENDS` for a day that is past, `NOT_ALLOWED`, `UNKNOWN_ASSET`
    public void exempt(AssetId asset, Set<RuleId> rules, String reason, String approver, LocalDate until, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isAnyBlank(reason, approver)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        var today = LocalDate.now(clock);
        if (until.isBefore(today)) throw new ExpectedException(ErrorCode.EXEMPTION_ENDS, until);
        assets.get(asset);
        var dismissal = new Dismissal(reason.strip(), approver.strip(), today, until);
        transactions.inOne(() -> {
            if (rules.isEmpty()) findings.dismissAll(asset, dismissal);
            else rules.forEach(rule -> findings.dismiss(asset, rule, dismissal));
            log("exempt", asset, rules.isEmpty() ? "all" : rules.toString(), audit.reference(dismissal.approver() + " " + until), reason, by);
        });
    }

    /// Ends an exemption before its time.
    ///
    /// @throws ExpectedException `REASON_REQUIRED`, `NOT_ALLOWED`, `NOT_EXEMPT` where none holds
    public void lift(AssetId asset, RuleId rule, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        if (find().getOrDefault(asset, Map.of()).get(rule) == null) throw new ExpectedException(ErrorCode.NOT_EXEMPT, assets.get(asset).name());
        transactions.inOne(() -> {
            findings.reopen(asset, rule);
            log("exempt.lift", asset, rule.value(), null, reason, by);
        });
    }

    /// What holds today, by asset and rule.
    public Map<AssetId, Map<RuleId, Dismissal>> find() {
        return findings.findDismissals(LocalDate.now(clock));
    }

    /// Those that somebody consented to and that hold today, by asset; what was only decided to be kept is none.
    public List<Exemption> findHolding() {
        return find().entrySet().stream().flatMap(of -> of.getValue().entrySet().stream().filter(e -> e.getValue().approver() != null)
                .map(e -> new Exemption(of.getKey(), e.getKey(), e.getValue()))).toList();
    }

    private void log(String action, AssetId asset, String rules, @Nullable String to, String reason, PersonId by) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "asset:" + asset.value(), rules, to, reason.strip()));
    }
}
