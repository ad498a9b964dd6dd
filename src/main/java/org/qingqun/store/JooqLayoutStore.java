package org.qingqun.store;

import static org.qingqun.store.schema.Tables.LEARNED_LAYOUT;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.qingqun.common.Keyed;
import org.qingqun.ingest.LayoutStore;
import org.qingqun.inventory.AssetField;

/// Learned layouts in their table; a mapping stands as `0=name 3=members`.
record JooqLayoutStore(DSLContext db) implements LayoutStore {
    @Override public Optional<Map<Integer, AssetField>> find(String fingerprint) {
        return db.select(LEARNED_LAYOUT.MAPPING).from(LEARNED_LAYOUT).where(LEARNED_LAYOUT.FINGERPRINT.eq(fingerprint))
                .fetchOptional(LEARNED_LAYOUT.MAPPING).map(JooqLayoutStore::read);
    }

    @Override public void save(String fingerprint, Map<Integer, AssetField> fields) {
        var mapping = new TreeMap<>(fields).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue().key()).collect(Collectors.joining(" "));
        db.insertInto(LEARNED_LAYOUT, LEARNED_LAYOUT.FINGERPRINT, LEARNED_LAYOUT.MAPPING).values(fingerprint, mapping)
                .onConflict(LEARNED_LAYOUT.FINGERPRINT).doUpdate().set(LEARNED_LAYOUT.MAPPING, mapping).execute();
    }

    private static Map<Integer, AssetField> read(String mapping) {
        var fields = new TreeMap<Integer, AssetField>();
        if (mapping.isEmpty()) return fields;
        for (var part : mapping.split(" ", -1)) {
            int equals = part.indexOf('=');
            fields.put(Integer.valueOf(part.substring(0, equals)), Keyed.of(AssetField.class, part.substring(equals + 1)));
        }
        return fields;
    }
}
