package org.qingqun.duplicate;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;

/// The duplicate rule for all rules that build on it: an inventory is compared once, however many ask.
final class DuplicatesOnce implements Rule.OfInventory {
    private record Compared(WeakReference<Inventory> inventory, DuplicateEngine engine, LocalDate asOf, List<Finding> findings) {
        boolean isOf(Inventory other, DuplicateEngine taught, LocalDate day) {
            return inventory.refersTo(other) && engine.equals(taught) && asOf.equals(day);
        }
    }

    /// A likeness as one of its two sides sees it.
    record Seen(AssetId asset, SameFunction likeness) {
        Band band() {
            return DuplicateEngine.band(likeness.score());
        }
    }

    private final Taught taught;
    private @Nullable Compared last;

    DuplicatesOnce(Taught taught) {
        this.taught = taught;
    }

    @Override public RuleId id() {
        return RuleId.DUPLICATE;
    }

    @Override public synchronized List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var engine = taught.engine();
        if (last == null || !last.isOf(inventory, engine, asOf))
            last = new Compared(new WeakReference<>(inventory), engine, asOf, new DuplicateRule(engine).inspect(inventory, asOf));
        return last.findings();
    }

    /// Every likeness found, from each side, the strongest first for each asset.
    Stream<Seen> likenesses(Inventory inventory, LocalDate asOf) {
        return inspect(inventory, asOf).stream().flatMap(finding -> finding.evidence().stream().map(e -> new Seen(finding.asset(), (SameFunction) e)));
    }
}
