package org.qingqun.ingest.value;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads boxes that were printed and ticked: ☑是 □否, 是□ 否☑, √微信 ×QQ.
public final class Ticks {
    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "■", "●", "对", "y", "v", "yes", "1", "true", "有");
    private static final Set<String> NO = Set.of("否", "×", "x", "✗", "☐", "□", "n", "no", "0", "false", "无", "不是");
    private static final String TICKED = "☑✔✓√☒■▣";
    private static final String EMPTY = "□☐○◻";
    private static final String OPEN = EMPTY + "✗×";
    private static final Pattern PART = Pattern.compile("([" + TICKED + OPEN + "])|([^" + TICKED + OPEN + "]+)");

    private Ticks() {}

    /// Whether that alone in a cell is a tick.
    ///
    /// @param plain as `Words.plain` makes it
    public static boolean isYes(String plain) {
        return YES.contains(plain);
    }

    /// Whether that alone in a cell says no; a blank says nothing.
    public static boolean isNo(String plain) {
        return NO.contains(plain);
    }

    /// The options that are ticked, or the text as it is where it is no row of boxes. Boxes left open all of them say nothing.
    static String chosen(String text) {
        int boxes = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0 || TICKED.indexOf(c) >= 0) boxes++;
            open |= EMPTY.indexOf(c) >= 0;
        }
        var stripped = boxes == 0 ? "" : text.strip();
        if (stripped.length() < 2 || !(boxes > 1 || open)) return text;
        boolean before = isBox(stripped.substring(0, 1));
        var chosen = new ArrayList<String>();
        var option = "";
        boolean ticked = false;
        for (var part : PART.matcher(stripped).results().map(m -> m.group().strip()).filter(p -> !p.isEmpty()).toList()) {
            if (isBox(part)) {
                ticked = TICKED.contains(part);
                if (!before && ticked) chosen.add(option);
            } else {
                option = part;
                if (before && ticked) chosen.add(option);
            }
        }
        return String.join("、", chosen);
    }

    private static boolean isBox(String part) {
        return part.length() == 1 && (TICKED.contains(part) || OPEN.contains(part));
    }
}
