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
import org.qingqun.rule.term.ExpiredRule;
import org.qingqun.rule.term.OpenEndedRule;
import org.qingqun.rule.term.OutdatedNameRule;

/// The rules that need no likeness, one line each.
public final class StandardRules {
    private static final Set<Family> ALL = Set.of(Family.values());
    private static final Set<Family> GROUPS = Set.of(Family.WORK_GROUP);
    private static final Set<Family> ACCOUNTS = Set.of(Family.OFFICIAL_ACCOUNT);

    public static final List<RuleEntry> ENTRIES = List.of(
            RuleEntry.on(RuleId.ZOMBIE, ALL, ZombieRule::new),
            RuleEntry.on(RuleId.LOW_FREQUENCY, GROUPS, LowFrequencyRule::new),
            RuleEntry.on(RuleId.EXPIRED, ALL, ExpiredRule::new),
            RuleEntry.on(RuleId.OPEN_ENDED_TEMPORARY, ALL, (limits, _) -> new OpenEndedRule(limits)),
            RuleEntry.on(RuleId.OUTDATED_NAME, ALL, (limits, _) -> new OutdatedNameRule(limits)),
            RuleEntry.on(RuleId.HOLLOW, GROUPS, (limits, _) -> new HollowRule(limits)),
            RuleEntry.on(RuleId.QUIET_ACCOUNT, ACCOUNTS, (limits, _) -> new QuietAccountRule(limits)));

    private StandardRules() {}
}
