package org.qingqun.ingest.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Cell;

/// Reads a person and a number that stand in one cell: 李四 13800138000, 王五（0571-88880000）, 赵六/139 0013 9000.
public final class PersonCell {
    private static final String NUMBER = "(?:\\+?86[- ]?)?1\\d{2}[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}[-—]?\\d{7,8}|\\d{7,8}";
    private static final Pattern AFTER = Pattern.compile("(.*?[^\\s\\d+,，、;；:：/(（\\-])[\\s,，、;；:：/(（\\-]*(" + NUMBER + ")\\s*[)）]?");
    private static final Pattern BEFORE = Pattern.compile("(" + NUMBER + ")[\\s,，、;；:：/(（\\-]*([^\\s\\d+,，、;；:：/(（\\-].*?)[)）]?");

    private PersonCell() {}

    /// What a cell says of a person.
    ///
    /// @param phone the number as written, null where there is none
    public record Person(String name, @Nullable String phone) {}

    /// The parts of a cell that holds both, null where it does not.
    public static @Nullable Person split(Cell cell) {
        if (!isMixed(cell.text())) return null;
        var text = java.text.Normalizer.normalize(Words.clean(cell.text()), java.text.Normalizer.Form.NFKC);
        if (text.length() < 9 || text.length() > 60) return null;
        var after = AFTER.matcher(text);
        if (after.matches()) return new Person(after.group(1), after.group(2));
        var before = BEFORE.matcher(text);
        return before.matches() ? new Person(before.group(2), before.group(1)) : null;
    }

    /// Some digits and something else than digits and their marks: what every cell that holds both has.
    private static boolean isMixed(String text) {
        boolean digits = false;
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) digits = true;
            else letters |= Character.isLetter(text.charAt(i));
        }
        return digits && letters;
    }
}
