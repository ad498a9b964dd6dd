package org.qingqun.rule;

import java.time.LocalDate;
import java.util.Set;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Progress;

/// The register as it was loaded, with everything rules may know: it answers what other limits would find without asking the database again.
public record Snapshot(Inventory inventory, ScanService.RulePack pack) {
    /// @param only the rules to run; what is switched off finds nothing
    public ScanResult scan(Limits limits, LocalDate asOf, Set<RuleId> only) {
        var rules = pack.rules(limits.in(inventory.units())).stream().filter(rule -> only.contains(rule.id())).toList();
        return new RuleEngine(rules).scan(inventory, asOf, Progress.NONE);
    }
}
