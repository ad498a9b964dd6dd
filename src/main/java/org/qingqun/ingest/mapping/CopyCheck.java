package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Row;

/// Leaves the copy of a table out: `Sheet1 (2)` with the same rows as `Sheet1` lists no second assets.
///
/// Only a table with the headings of an earlier one is held back until its end; a single different cell makes it a table of its own.
final class CopyCheck {
    private static final int MOST_HELD = 50_000;

    /// What a table says, in two numbers and a count.
    private record Sum(String layout, List<String> titles, int rows, long one, long two) {}

    private final Map<String, Integer> layouts = new HashMap<>();
    private final Set<Sum> seen = new HashSet<>();
    private final Consumer<Ledger> found;

    /// @param found told of each copy
    CopyCheck(Consumer<Ledger> found) {
        this.found = found;
    }

    /// @param next opens the table where it is no copy
    LedgerSink.Rows open(Ledger ledger, Supplier<LedgerSink.Rows> next) {
        boolean again = layouts.merge(ledger.layout(), 1, Integer::sum) > 1;
        return new Summing(ledger, next, again);
    }

    /// Sums a table up, and holds it back while it may be a copy.
    private final class Summing implements LedgerSink.Rows {
        private final Ledger ledger;
        private final Supplier<LedgerSink.Rows> next;
        private final List<Consumer<LedgerSink.Rows>> held = new ArrayList<>();
        private LedgerSink.@Nullable Rows open;
        private int rows;
        private long one;
        private long two = 7;

        Summing(Ledger ledger, Supplier<LedgerSink.Rows> next, boolean again) {
            this.ledger = ledger;
            this.next = next;
            if (!again) open = next.get();
        }

        @Override public void row(Row row) {
            rows++;
            for (var cell : row.cells()) add(cell.text());
            add("\n");
            pass(r -> r.row(row));
        }

        @Override public void section(String line) {
            add(line);
            pass(r -> r.section(line));
        }

        @Override public void close(@Nullable String footUnit) {
            boolean copy = !seen.add(new Sum(ledger.layout(), ledger.titles(), rows, one, two)) && rows > 0;
            if (open == null && copy) found.accept(ledger);
            else release().close(footUnit);
        }

        private void add(String text) {
            one = one * 31 + text.hashCode();
            two = Long.rotateLeft(two, 9) * 0x9E3779B97F4A7C15L + text.hashCode();
        }

        private void pass(Consumer<LedgerSink.Rows> event) {
            if (open != null) event.accept(open);
            else if (held.size() == MOST_HELD) event.accept(release());
            else held.add(event);
        }

        private LedgerSink.Rows release() {
            if (open == null) {
                open = next.get();
                for (var event : held) event.accept(open);
                held.clear();
            }
            return open;
        }
    }
}
