package org.qingqun.duplicate.slot;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qingqun.duplicate.text.Normaliser;

/// Reads each name once, however many units have it: 防汛工作群 says the same everywhere. A name with a short form of a place may mean another place in
/// another county and is read anew. May be used by several threads at once.
final class KnownNames {
    /// So many are remembered.
    private static final int MOST = 200_000;
    private final SlotReader reader;
    private final ConcurrentHashMap<String, Slots> known = new ConcurrentHashMap<>();

    KnownNames(SlotReader reader) {
        this.reader = reader;
    }

    Slots read(String name, Scanner.Nearby nearby) {
        if (name.length() > Normaliser.LONGEST) return reader.read(name, nearby); // a story that nobody repeats
        var before = known.get(name);
        if (before != null) return before;
        var asking = new Asking(nearby);
        var slots = reader.read(name, asking);
        if (!asking.asked && known.mappingCount() < MOST) known.put(name, slots);
        return slots;
    }

    /// Tells whether it was asked.
    private static final class Asking implements Scanner.Nearby {
        private final Scanner.Nearby nearby;
        private boolean asked;

        private Asking(Scanner.Nearby nearby) {
            this.nearby = nearby;
        }

        @Override public Optional<Place> find(String stem) {
            asked = true;
            return nearby.find(stem);
        }
    }
}
