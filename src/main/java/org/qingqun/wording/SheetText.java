package org.qingqun.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.approval.sheet.SheetReading.Judgement;
import org.qingqun.common.Messages;

/// What an approval sheet that came back says, a sentence a row.
public record SheetText(Messages messages) {
    public String line(SheetReading.Line line) {
        var terms = new Terms(messages);
        return switch (line.judgement()) {
            case Judgement.Counts(var answer) when answer.into() != null -> messages.format("sheet.line.into", line.number(), line.name(), String.valueOf(answer.comment()));
            case Judgement.Counts(var answer) -> messages.format("sheet.line.counts", line.number(), line.name(), terms.of(answer.verdict()));
            case Judgement.Known(var answer) -> messages.format("sheet.line.known", line.number(), line.name(), terms.of(answer.verdict()));
            case Judgement.Blank() -> messages.format("sheet.line.blank", line.number(), line.name());
            case Judgement.Refused(var why) -> messages.format("sheet.line.refused", line.number(), new ErrorText(messages).explain(why));
        };
    }

    /// What is sent to whoever has not sent a sheet back. The program only writes it; a person sends it.
    public String reminder(String unit, String head, String code, LocalDate madeOn, LocalDate dueOn, int waiting, LocalDate today) {
        var day = new DayText(messages);
        return messages.format(dueOn.isBefore(today) ? "sheet.reminder.overdue" : "sheet.reminder", unit, head, day.of(madeOn), code, waiting, day.of(dueOn),
                Math.abs(ChronoUnit.DAYS.between(dueOn, today)));
    }

    /// All rows counted.
    ///
    /// @param recorded false: what would be recorded
    public String sum(SheetReading reading, boolean recorded) {
        return messages.format(recorded ? "sheet.sum" : "sheet.sum.preview", reading.sheet().code(), reading.count(Verdict.AGREE), reading.count(Verdict.RETURN),
                reading.count(Verdict.DEFER), reading.countKnown(), reading.countBlank(), reading.refused().size());
    }
}
