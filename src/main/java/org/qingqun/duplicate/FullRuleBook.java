package org.qingqun.duplicate;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingqun.inventory.Family;
import org.qingqun.rule.Background;
import org.qingqun.rule.RuleBook;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.pack.StandardRules;

/// Every rule of the program: the standard ones, then those that compare assets with each other.
public final class FullRuleBook {
    private static final Set<Family> ALL = Set.of(Family.values());
    private static final Set<Family> GROUPS = Set.of(Family.WORK_GROUP);

    private FullRuleBook() {}

    public static RuleBook of(Taught taught, Supplier<Background> background) {
        return new RuleBook(Stream.concat(StandardRules.ENTRIES.stream(), likeness(taught).stream()).toList(), background);
    }

    private static List<RuleEntry> likeness(Taught taught) {
        var once = new DuplicatesOnce(taught);
        return List.of(
                RuleEntry.on(RuleId.DUPLICATE, ALL, (_, _) -> once),
                RuleEntry.on(RuleId.CROSS_PLATFORM, GROUPS, (_, _) -> new CrossPlatformRule(once)),
                RuleEntry.on(RuleId.SAME_AUDIENCE, GROUPS, (_, _) -> new SameAudienceRule(once)),
                RuleEntry.on(RuleId.REBOUND, ALL, (limits, background) -> new ReboundRule(taught.engine(), limits, background)),
                RuleEntry.on(RuleId.MEGA_GROUP, GROUPS, (limits, _) -> new MegaGroupRule(limits, once)));
    }
}
