package org.qingqun.cleanup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qingqun.common.Sha256;

/// 抽查: closed cases drawn by lot, so that nobody chooses which. The same seed draws the same cases again, and a case's lot never depends on the others.
///
/// @param seed anything that was not chosen after looking, e.g. the day as a number
public record SpotCheck(long seed) {
    /// `count` of them, or all; in the order of their lots.
    public List<CaseId> draw(Collection<CaseId> closed, int count) {
        return closed.stream().distinct().sorted(Comparator.comparing(this::lot).thenComparingLong(CaseId::value)).limit(count).toList();
    }

    /// Anybody can work it out: SHA-256 of `seed/case`.
    private String lot(CaseId id) {
        return Sha256.hex(seed + "/" + id.value());
    }
}
