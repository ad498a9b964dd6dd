package org.qingqun.report;

import java.util.List;
import org.qingqun.common.Fraction;

/// Who has returned a ledger.
///
/// @param expected units that were asked
/// @param missing  names of those nothing came from
public record Returns(int expected, List<String> missing) {
    public Returns {
        missing = List.copyOf(missing);
        if (missing.size() > expected) throw new IllegalArgumentException("%d of %d missing".formatted(missing.size(), expected));
    }

    public int received() {
        return expected - missing.size();
    }

    public Fraction share() {
        return new Fraction(received(), expected);
    }
}
