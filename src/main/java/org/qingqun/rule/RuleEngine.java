package org.qingqun.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;

/// Runs rules over an inventory. Same input, same findings, in the same order.
public record RuleEngine(List<Rule> rules) {
    public RuleEngine {
        rules = List.copyOf(rules);
    }

    public ScanResult scan(Inventory inventory, LocalDate asOf, Progress progress) {
        var findings = new ArrayList<Finding>();
        var failures = new ArrayList<RuleFailure>();
        for (int i = 0; i < rules.size(); i++) {
            progress.checkCancelled();
            progress.at(i, rules.size());
            var rule = rules.get(i);
            try {
                findings.addAll(inspect(rule, inventory, asOf));
            } catch (ExpectedException refused) {
                throw refused;
            } catch (RuntimeException broken) { // a rule is a guest here: one that breaks must not stop the others
                failures.add(new RuleFailure(rule.id(), broken));
            }
        }
        progress.at(rules.size(), rules.size());
        return new ScanResult(findings, failures);
    }

    private static List<Finding> inspect(Rule rule, Inventory inventory, LocalDate asOf) {
        return switch (rule) {
            case Rule.OfAsset one -> inventory.assets().parallelStream().<Finding>mapMulti((a, found) -> one.inspect(a, asOf).ifPresent(found)).toList();
            case Rule.OfInventory all -> all.inspect(inventory, asOf);
        };
    }
}
