package org.qingqun.duplicate.score;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qingqun.duplicate.slot.Core;
import org.qingqun.duplicate.slot.Profile;

/// Comparisons already made: a register has far fewer functions than rows. May be used by several threads at once.
final class Comparisons {
    /// So many are kept; then it starts afresh.
    private static final int MOST = 200_000;

    private record Statements(int name, int purpose, int otherName, int otherPurpose) {}

    private final Map<Long, CoreComparison> cores = new ConcurrentHashMap<>();
    private final Map<Statements, PurposeComparison> purposes = new ConcurrentHashMap<>();

    CoreComparison ofCores(Core a, Core b) {
        long key = (long) a.number() << 32 | b.number() & 0xFFFFFFFFL;
        var known = cores.get(key);
        if (known != null) return known;
        if (cores.size() >= MOST) cores.clear();
        var made = CoreComparison.of(a, b);
        cores.put(key, made);
        return made;
    }

    PurposeComparison ofPurposes(Profile a, Profile b) {
        if (a.purpose().isEmpty() && b.purpose().isEmpty()) return PurposeComparison.NONE;
        var key = new Statements(a.slots().core().number(), a.purpose().number(), b.slots().core().number(), b.purpose().number());
        var known = purposes.get(key);
        if (known != null) return known;
        if (purposes.size() >= MOST) purposes.clear();
        var made = PurposeComparison.of(a, b);
        purposes.put(key, made);
        return made;
    }
}
