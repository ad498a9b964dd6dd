package org.qingqun.duplicate;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;

/// The duplicate rule for all rules that build on it: an inventory is compared once, however many ask.
final class DuplicatesOnce implements Rule.OfInventory {
    private record Compared(WeakReference<Inventory> inventory, Set<Pair> notDuplicates, LocalDate asOf, List<Finding> findings) {
        boolean isOf(Inventory other, Set<Pair> pairs, LocalDate day) {
            return inventory.refersTo(other) && notDuplicates.equals(pairs) && asOf.equals(day);
        }
    }

    /// A likeness as one of its two sides sees it.
    record Seen(AssetId asset, SameFunction likeness) {
        Band band() {
            return DuplicateEngine.band(likeness.score());
        }
    }

    private final NotDuplicateStore notDuplicates;
    private @Nullable Compared last;

    DuplicatesOnce(NotDuplicateStore notDuplicates) {
        this.notDuplicates = notDuplicates;
    }

    @Override public RuleId id() {
        return RuleId.DUPLICATE;
    }

    @Override public synchronized List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var pairs = notDuplicates.findAll();
        if (last == null || !last.isOf(inventory, pairs, asOf))
            last = new Compared(new WeakReference<>(inventory), pairs, asOf, new DuplicateRule(new DuplicateEngine(pairs)).inspect(inventory, asOf));
        return last.findings();
    }

    /// Every likeness found, from each side, the strongest first for each asset.
    Stream<Seen> likenesses(Inventory inventory, LocalDate asOf) {
        return inspect(inventory, asOf).stream().flatMap(finding -> finding.evidence().stream().map(e -> new Seen(finding.asset(), (SameFunction) e)));
    }
}
