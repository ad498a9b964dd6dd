package org.qingqun.ingest;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// What a person said of one file, for this import only.
///
/// @param family   of all its tables; null: find out
/// @param unit     name of the unit its tables belong to; null: find out
/// @param mappings fields by column number, by layout; goes before what was learnt of the layout
/// @param charset  of a text file; null: find out
public record FileAnswer(@Nullable Family family, @Nullable String unit, Map<String, Map<Integer, AssetField>> mappings, @Nullable Charset charset) {
    public static final FileAnswer NONE = new FileAnswer(null, null, Map.of());

    public FileAnswer {
        mappings = Map.copyOf(mappings);
    }

    public FileAnswer(@Nullable Family family, @Nullable String unit, Map<String, Map<Integer, AssetField>> mappings) {
        this(family, unit, mappings, null);
    }

    public FileAnswer withUnit(String name) {
        return new FileAnswer(family, name, mappings, charset);
    }

    public FileAnswer withFamily(Family chosen) {
        return new FileAnswer(chosen, unit, mappings, charset);
    }

    public FileAnswer withCharset(Charset chosen) {
        return new FileAnswer(family, unit, mappings, chosen);
    }

    public FileAnswer withMapping(String layout, Map<Integer, AssetField> fields) {
        var changed = new HashMap<>(mappings);
        changed.put(layout, Map.copyOf(fields));
        return new FileAnswer(family, unit, changed, charset);
    }

    public FileAnswer withoutMapping(String layout) {
        var changed = new HashMap<>(mappings);
        changed.remove(layout);
        return new FileAnswer(family, unit, changed, charset);
    }
}
