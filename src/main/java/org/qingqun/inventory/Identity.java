package org.qingqun.inventory;

import java.text.Normalizer;
import java.util.Locale;

/// What makes two rows the same asset across files: family, unit and name after NFKC and removal of spaces, plus its occurrence in the file.
/// Anything weaker is a new asset.
public record Identity(Family family, UnitId unit, String nameKey, int occurrence) {
    public static Identity of(Family family, UnitId unit, String name, int occurrence) {
        return new Identity(family, unit, nameKey(name), occurrence);
    }

    /// The same for all namesakes: the first occurrence.
    public Identity first() {
        return occurrence == 1 ? this : new Identity(family, unit, nameKey, 1);
    }

    public Identity at(int other) {
        return new Identity(family, unit, nameKey, other);
    }

    public static String nameKey(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }
}
