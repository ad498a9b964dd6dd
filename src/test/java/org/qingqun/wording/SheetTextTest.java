package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.SheetAnswer;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.approval.sheet.SheetReading.Judgement;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;

class SheetTextTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private final SheetText text = new SheetText(Messages.in("zh"));

    private String line(Judgement judgement) {
        return text.line(new SheetReading.Line(9, "防汛群", new CaseId(1), judgement));
    }

    @Test void eachRowIsASentence() {
        var answer = new SheetAnswer(Verdict.RETURN, "还在用", null);
        assertEquals("第 9 行 防汛群：不同意", line(new Judgement.Counts(answer)));
        assertEquals("第 9 行 防汛群：不同意，以前已经登记", line(new Judgement.Known(answer)));
        assertEquals("第 9 行 防汛群：没有填写，继续等待", line(new Judgement.Blank()));
        assertEquals("第 9 行：“防汛群”印表后内容有改动，这份意见不再适用；请重新提交、重新印表。",
                line(new Judgement.Refused(new ExpectedException(ErrorCode.SHEET_OUTDATED, "防汛群"))));
    }

    @Test void aReminderCountsTheDaysToOrSinceTheDay() {
        var made = LocalDate.of(2026, 11, 25);
        assertEquals("市教育局姜雪梅：您好。2026年11月25日送审的清理规范审签表（批次 SP-1）还有 4 项没有收到您的意见，请于 2026年12月2日前审签并交回，还有 1 天。谢谢。",
                text.reminder("市教育局", "姜雪梅", "SP-1", made, DUE, 4, DUE.minusDays(1)));
        assertEquals("市教育局姜雪梅：您好。2026年11月25日送审的清理规范审签表（批次 SP-1）还有 4 项没有收到您的意见，原定 2026年12月2日前交回，已过 3 天，请尽快审签并交回。谢谢。",
                text.reminder("市教育局", "姜雪梅", "SP-1", made, DUE, 4, DUE.plusDays(3)));
    }
}
