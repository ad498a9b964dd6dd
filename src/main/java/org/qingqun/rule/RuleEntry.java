package org.qingqun.rule;

import java.util.Set;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Family;

/// One line of the rule book.
///
/// @param families those the rule has something to say about; it keeps to them by itself
/// @param on       those it looks at unless a campaign's limits say otherwise
public record RuleEntry(RuleId id, Set<Family> families, Set<Family> on, Maker maker) {
    /// Makes the rule for the limits in force and what else is known.
    public interface Maker {
        Rule make(Limits limits, Background background);
    }

    public RuleEntry {
        families = Set.copyOf(families);
        on = Set.copyOf(on);
    }

    /// A rule that is on for all its families.
    public static RuleEntry on(RuleId id, Set<Family> families, Maker maker) {
        return new RuleEntry(id, families, families, maker);
    }

    /// A rule that a person has to switch on.
    public static RuleEntry off(RuleId id, Set<Family> families, Maker maker) {
        return new RuleEntry(id, families, Set.of(), maker);
    }

    public boolean isOn(Family family, Limits limits) {
        return families.contains(family) && limits.isOn(id.value(), family).orElse(on.contains(family));
    }
}
