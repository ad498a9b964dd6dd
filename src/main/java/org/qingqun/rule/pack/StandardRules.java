package org.qingqun.rule.pack;

import java.util.List;
import java.util.Set;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.activity.ZombieRule;
import org.qingqun.rule.term.ExpiredRule;

/// The rules that need no likeness, one line each.
public final class StandardRules {
    private static final Set<Family> ALL = Set.of(Family.values());

    public static final List<RuleEntry> ENTRIES = List.of(
            RuleEntry.on(RuleId.ZOMBIE, ALL, ZombieRule::new),
            RuleEntry.on(RuleId.EXPIRED, ALL, ExpiredRule::new));

    private StandardRules() {}
}
