package org.qingqun.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    @Test void linesAreSeenOneAtATime() {
        assertEquals(Optional.empty(), check(List.of()));
        assertEquals(Optional.empty(), check(chain(4)));
    }

    @Test void theFirstLineOutOfPlaceIsTheBreak() {
        var missing = chain(4);
        missing.remove(1);
        assertEquals(Optional.of(2L), check(missing));
        var swapped = chain(4);
        swapped.add(2, swapped.remove(3));
        assertEquals(Optional.of(3L), check(swapped));
        assertEquals(Optional.of(1L), check(chain(4).subList(1, 4)));
    }

    @Test void aChangedLineIsTheBreakAlsoWithAFreshHash() {
        var lines = chain(4);
        var other = AuditChain.link(2, lines.getFirst().hash(), new AuditEntry(Instant.EPOCH, 9, "a", "s", null, null, null));
        lines.set(1, other);
        assertEquals(Optional.of(3L), check(lines)); // the next line still points to the old one
        lines.set(1, new ChainedEntry(2, other.entry(), other.previous(), "f".repeat(64)));
        assertEquals(Optional.of(2L), check(lines));
    }

    private static List<ChainedEntry> chain(int length) {
        var lines = new ArrayList<ChainedEntry>();
        var previous = AuditChain.START;
        for (int seq = 1; seq <= length; seq++) {
            lines.add(AuditChain.link(seq, previous, new AuditEntry(Instant.EPOCH, 1, "a", "s" + seq, null, null, null)));
            previous = lines.getLast().hash();
        }
        return lines;
    }

    private static Optional<Long> check(List<ChainedEntry> lines) {
        var check = new ChainCheck();
        lines.forEach(check);
        return check.firstBreak();
    }
}
