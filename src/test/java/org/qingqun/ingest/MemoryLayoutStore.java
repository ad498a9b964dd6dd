package org.qingqun.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qingqun.inventory.AssetField;

public final class MemoryLayoutStore implements LayoutStore {
    private final Map<String, Map<Integer, AssetField>> layouts = new HashMap<>();

    @Override public Optional<Map<Integer, AssetField>> find(String fingerprint) {
        return Optional.ofNullable(layouts.get(fingerprint));
    }

    @Override public void save(String fingerprint, Map<Integer, AssetField> fields) {
        layouts.put(fingerprint, Map.copyOf(fields));
    }
}
