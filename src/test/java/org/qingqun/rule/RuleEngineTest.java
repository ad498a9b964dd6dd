package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Limits;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.activity.ZombieRule;

class RuleEngineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final Inventory inventory = new Inventory(
            List.of(workGroup().id(1).lastActive("2025").build(), workGroup().id(2).lastActive("2026-06-29").build()), new UnitTree(List.of()));

    private record Broken() implements Rule.OfAsset {
        @Override public RuleId id() {
            return new RuleId("broken");
        }

        @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
            throw new IllegalStateException("boom");
        }
    }

    @Test void aBrokenRuleIsNamedAndTheOthersGoOn() {
        var result = new RuleEngine(List.of(new Broken(), new ZombieRule(Limits.DEFAULT))).scan(inventory, TODAY, Progress.NONE);
        assertEquals(List.of(1L), result.findings().stream().map(f -> f.asset().value()).toList());
        assertEquals(List.of(new RuleId("broken")), result.failures().stream().map(RuleFailure::rule).toList());
    }

    @Test void aCancelledScanStops() {
        var cancelled = new Progress() {
            @Override public void at(long done, long total) {}

            @Override public boolean isCancelled() {
                return true;
            }
        };
        var engine = new RuleEngine(List.of(new ZombieRule(Limits.DEFAULT)));
        assertThrows(ExpectedException.class, () -> engine.scan(inventory, TODAY, cancelled));
    }
}
