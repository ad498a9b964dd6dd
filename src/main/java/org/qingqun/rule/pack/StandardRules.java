package org.qingqun.rule.pack;

import java.util.List;
import java.util.Set;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.activity.HollowRule;
import org.qingqun.rule.activity.LowFrequencyRule;
import org.qingqun.rule.activity.QuietAccountRule;
import org.qingqun.rule.activity.ZombieRule;
import org.qingqun.rule.filing.ForbiddenFunctionRule;
import org.qingqun.rule.filing.UnfiledAppRule;
import org.qingqun.rule.filing.UnfiledRule;
import org.qingqun.rule.people.CustodianRule;
import org.qingqun.rule.people.OverloadedPersonRule;
import org.qingqun.rule.record.SuspiciousDataRule;
import org.qingqun.rule.term.ExpiredRule;
import org.qingqun.rule.term.OpenEndedRule;
import org.qingqun.rule.term.OutdatedNameRule;
import org.qingqun.rule.unit.FewFollowersRule;
import org.qingqun.rule.unit.ManyAccountsRule;
import org.qingqun.rule.unit.OverQuotaRule;

/// The rules that need no likeness, one line each.
public final class StandardRules {
    private static final Set<Family> ALL = Set.of(Family.values());
    private static final Set<Family> GROUPS = Set.of(Family.WORK_GROUP);
    private static final Set<Family> ACCOUNTS = Set.of(Family.OFFICIAL_ACCOUNT);

    private static final Set<Family> APPS = Set.of(Family.GOV_APP);

    public static final List<RuleEntry> ENTRIES = List.of(
            RuleEntry.on(RuleId.ZOMBIE, ALL, ZombieRule::new),
            RuleEntry.on(RuleId.LOW_FREQUENCY, GROUPS, LowFrequencyRule::new),
            RuleEntry.on(RuleId.EXPIRED, ALL, ExpiredRule::new),
            RuleEntry.on(RuleId.OPEN_ENDED_TEMPORARY, ALL, (limits, _) -> new OpenEndedRule(limits)),
            RuleEntry.on(RuleId.OUTDATED_NAME, ALL, (limits, _) -> new OutdatedNameRule(limits)),
            RuleEntry.on(RuleId.HOLLOW, GROUPS, (limits, _) -> new HollowRule(limits)),
            RuleEntry.on(RuleId.CUSTODIAN, ALL, (limits, _) -> new CustodianRule(limits)),
            RuleEntry.on(RuleId.UNFILED, Set.of(Family.WORK_GROUP, Family.OFFICIAL_ACCOUNT), (limits, _) -> new UnfiledRule(limits)),
            // each city sets its own quota, or none
            RuleEntry.off(RuleId.OVER_QUOTA, GROUPS, OverQuotaRule::new),
            RuleEntry.on(RuleId.MANY_ACCOUNTS, ACCOUNTS, (limits, _) -> new ManyAccountsRule(limits)),
            RuleEntry.on(RuleId.QUIET_ACCOUNT, ACCOUNTS, (limits, _) -> new QuietAccountRule(limits)),
            RuleEntry.on(RuleId.FEW_FOLLOWERS, ACCOUNTS, (limits, _) -> new FewFollowersRule(limits)),
            RuleEntry.on(RuleId.UNFILED_APP, APPS, (_, _) -> new UnfiledAppRule()),
            RuleEntry.on(RuleId.FORBIDDEN_FUNCTION, ALL, (_, background) -> new ForbiddenFunctionRule(background)),
            RuleEntry.on(RuleId.SUSPICIOUS_DATA, ALL, (limits, _) -> new SuspiciousDataRule(limits)),
            RuleEntry.on(RuleId.OVERLOADED_PERSON, GROUPS, (limits, _) -> new OverloadedPersonRule(limits)));

    private StandardRules() {}
}
