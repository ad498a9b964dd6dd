package org.qingqun.duplicate.general;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text: runs of letters and digits in lower case; of scripts without blanks every pair of characters. A number with letters in it (PSLX350H,
/// KX-TG6700B) also stands as one word without its marks.
final class Words {
    private Words() {}

    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var run : runs(plain, false)) add(run, words);
        for (var run : runs(plain, true)) if (run.length() > 3 && isCode(run)) words.add(run.replaceAll("[-/.]", ""));
        return words;
    }

    private static void add(String run, Set<String> words) {
        if (Character.isIdeographic(run.charAt(0)) && run.length() > 1) for (int i = 0; i + 2 <= run.length(); i++) words.add(run.substring(i, i + 2));
        else words.add(run);
    }

    /// Letters and digits together.
    static boolean isCode(String word) {
        return word.chars().anyMatch(Character::isDigit) && (word.chars().anyMatch(Character::isLetter) || word.length() > 3);
    }

    private static List<String> runs(String text, boolean joined) {
        var runs = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK
                    || joined && "-/.".indexOf(text.charAt(i)) >= 0);
            if (inside && from < 0) from = i;
            if (!inside && from >= 0) {
                runs.add(text.substring(from, i).replaceAll("\\p{Mn}", ""));
                from = -1;
            }
        }
        runs.removeIf(String::isEmpty);
        return runs;
    }
}
