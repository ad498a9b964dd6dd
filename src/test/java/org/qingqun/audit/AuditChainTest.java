package org.qingqun.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditChainTest {
    private static AuditEntry entry(String reason) {
        return new AuditEntry(Instant.ofEpochMilli(1_700_000_000_000L), 1, "case.submitted", "case:7", "proposed", "submitted", reason);
    }

    private static List<ChainedEntry> chain(int length) {
        var lines = new ArrayList<ChainedEntry>();
        for (int i = 0; i < length; i++) lines.add(AuditChain.link(i + 1, i == 0 ? AuditChain.START : lines.getLast().hash(), entry("r" + i)));
        return lines;
    }

    @Test void anUntouchedChainHolds() {
        assertEquals(Optional.empty(), AuditChain.firstBreak(chain(5)));
        assertEquals(Optional.empty(), AuditChain.firstBreak(List.of()));
    }

    @Test void aChangedLineIsFound() {
        var lines = chain(5);
        var third = lines.get(2);
        lines.set(2, new ChainedEntry(third.seq(), entry("forged"), third.previous(), third.hash()));
        assertEquals(Optional.of(3L), AuditChain.firstBreak(lines));
    }

    @Test void aMissingLineIsFound() {
        var lines = chain(5);
        lines.remove(1);
        assertEquals(Optional.of(2L), AuditChain.firstBreak(lines));
    }

    @Test void swappedLinesAreFound() {
        var lines = chain(5);
        Collections.swap(lines, 1, 3);
        assertEquals(Optional.of(2L), AuditChain.firstBreak(lines));
    }

    @Test void fieldsThatReadTheSameTogetherHashApart() {
        var a = new AuditEntry(Instant.EPOCH, 1, "ab", "c", null, null, null);
        var b = new AuditEntry(Instant.EPOCH, 1, "a", "bc", null, null, null);
        var empty = new AuditEntry(Instant.EPOCH, 1, "ab", "c", "", null, null);
        assertNotEquals(AuditChain.link(1, AuditChain.START, a).hash(), AuditChain.link(1, AuditChain.START, b).hash());
        assertNotEquals(AuditChain.link(1, AuditChain.START, a).hash(), AuditChain.link(1, AuditChain.START, empty).hash());
    }
}
