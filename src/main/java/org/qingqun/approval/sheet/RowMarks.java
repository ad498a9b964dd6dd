package org.qingqun.approval.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Reads what somebody marked on one row. A mark that can be read in two ways is refused, never guessed.
record RowMarks(FilledSheet.Row row, LocalDate today, SheetWords words) {
    private static final Set<String> TICKS = Set.of("√", "✓", "✔", "☑", "■", "▣", "v", "y", "yes", "1", "是", "勾");
    /// As printed, or crossed out because nothing was to be written. A circle or a cross is neither: people mean either by them.
    private static final Set<String> EMPTY = Set.of("", "□", "☐", "-", "—", "/", "无");

    /// Nobody wrote anything into it.
    boolean isBlank() {
        return Stream.of(row.agree(), row.refuse(), row.untilSeen(), row.other(), row.comment()).allMatch(RowMarks::isEmpty);
    }

    /// @throws ExpectedException `SHEET_TWO_ANSWERS`, `SHEET_MARK_UNCLEAR`, `SHEET_DAY_UNCLEAR`, `SHEET_NO_MERGE`, `SHEET_NO_ANSWER`, `SHEET_REASON_MISSING`
    SheetAnswer read() {
        boolean agrees = isTicked(row.agree(), Set.of("同意", "agree"));
        boolean refuses = isTicked(row.refuse(), Set.of("不同意", "disagree"));
        boolean defers = !isEmpty(row.untilSeen());
        boolean moves = isMoved();
        boolean single = moves ? !refuses && !defers : Stream.of(agrees, refuses, defers).filter(b -> b).count() <= 1; // "into another one" may well be ticked as agreed
        if (!single) throw new ExpectedException(ErrorCode.SHEET_TWO_ANSWERS, row.name());
        if (moves) return toAnother();
        if (agrees) return new SheetAnswer(Verdict.AGREE, null, null);
        if (!refuses && !defers) throw new ExpectedException(ErrorCode.SHEET_NO_ANSWER, row.name());
        if (isEmpty(row.comment())) throw new ExpectedException(ErrorCode.SHEET_REASON_MISSING, row.name());
        return refuses ? new SheetAnswer(Verdict.RETURN, row.comment().strip(), null) : deferred();
    }

    private SheetAnswer deferred() {
        var until = row.until();
        if (until == null || !until.isAfter(today)) throw new ExpectedException(ErrorCode.SHEET_DAY_UNCLEAR, row.name(), row.untilSeen().strip());
        return new SheetAnswer(Verdict.DEFER, row.comment().strip(), until);
    }

    /// Whether another survivor is written there.
    boolean isMoved() {
        return !isEmpty(row.other());
    }

    /// What is written may name anything or nothing: as it stands it goes back to whoever proposed, until somebody finds what is meant.
    private SheetAnswer toAnother() {
        if (row.plan() != Disposition.MERGE) throw new ExpectedException(ErrorCode.SHEET_NO_MERGE, row.name(), row.other().strip());
        var said = words.into(row.other().strip());
        return new SheetAnswer(Verdict.RETURN, isEmpty(row.comment()) ? said : said + " " + row.comment().strip(), null);
    }

    /// @param spelt the answer itself, written out in its own column
    private boolean isTicked(String seen, Set<String> spelt) {
        if (isEmpty(seen)) return false;
        var plain = plain(seen);
        if (!TICKS.contains(plain) && !spelt.contains(plain)) throw new ExpectedException(ErrorCode.SHEET_MARK_UNCLEAR, row.name(), seen.strip());
        return true;
    }

    private static boolean isEmpty(String seen) {
        return EMPTY.contains(plain(seen));
    }

    private static String plain(String seen) {
        return Normalizer.normalize(seen, Normalizer.Form.NFKC).replaceAll("[\\s。.]+", "").toLowerCase(Locale.ROOT);
    }
}
