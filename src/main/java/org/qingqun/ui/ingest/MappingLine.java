package org.qingqun.ui.ingest;

import java.util.Locale;
import org.qingqun.ingest.ColumnMatch;

/// One column on page 导入: the field it stands for now, and whether a person has to look at it.
public record MappingLine(ColumnMatch column, Mark mark) {
    /// What is known of a column's meaning.
    public enum Mark {
        /// matched with confidence
        SURE,
        /// a person has to say what it means
        ASKED,
        /// a person said so, not yet confirmed
        ANSWERED;

        String style() {
            return "mark-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// As a spreadsheet names the column: A, B, … Z, AA.
    String letter() {
        return letter(column.column());
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letter(place / 26 - 1) + letter(place % 26);
    }

    boolean isSure() {
        return mark == Mark.SURE;
    }
}
