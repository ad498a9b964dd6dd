package org.qingqun.approval.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;

/// What a sheet that came back says, row by row, before or after it was recorded.
///
/// @param lines   in the order of the file
/// @param missing names of printed rows that are not in the file: nothing is decided about them
public record SheetReading(ApprovalSheet sheet, List<Line> lines, List<String> missing) {
    /// What of a printed row nobody may edit.
    public enum Part implements Keyed {
        NAME, PLAN, SURVIVOR, REASON
    }

    /// One row of the file.
    ///
    /// @param number      as a spreadsheet shows it
    /// @param name        as it stands there
    /// @param cleanupCase null for a row that was never printed
    public record Line(int number, String name, @Nullable CaseId cleanupCase, Judgement judgement) {}

    /// What a row comes to.
    public sealed interface Judgement {
        /// An answer that counts.
        record Counts(SheetAnswer answer) implements Judgement {}

        /// The same answer was recorded from this sheet before.
        record Known(SheetAnswer answer) implements Judgement {}

        /// Nobody answered; it goes on waiting.
        record Blank() implements Judgement {}

        /// Nothing is recorded, for this reason.
        record Refused(ExpectedException why) implements Judgement {}
    }

    public SheetReading {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /// Rows whose answer counts, by what it is.
    public int count(Verdict verdict) {
        return (int) lines.stream().filter(l -> l.judgement() instanceof Judgement.Counts(var answer) && answer.verdict() == verdict).count();
    }

    public int countAnswers() {
        return (int) lines.stream().filter(l -> l.judgement() instanceof Judgement.Counts).count();
    }

    public int countKnown() {
        return (int) lines.stream().filter(l -> l.judgement() instanceof Judgement.Known).count();
    }

    /// Rows without an answer, those that are not in the file included.
    public int countBlank() {
        return missing.size() + (int) lines.stream().filter(l -> l.judgement() instanceof Judgement.Blank).count();
    }

    public List<Line> refused() {
        return lines.stream().filter(l -> l.judgement() instanceof Judgement.Refused).toList();
    }
}
