package org.qingqun.inventory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What makes two rows the same asset across files: family, unit and name after NFKC and removal of spaces, plus its occurrence in the file.
/// Anything weaker is a new asset.
public record Identity(Family family, UnitId unit, String nameKey, int occurrence) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

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
        return isKey(name) ? name : SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Most names are their own key; an import asks for hundreds of thousands.
    private static boolean isKey(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!((c >= '\u4E00' && c <= '\u9FFF') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))) return false;
        }
        return true;
    }
}
