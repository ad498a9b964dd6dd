package org.qingqun.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.SheetAnswer;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.approval.sheet.SheetReading.Judgement;
import org.qingqun.common.ExpectedException;
import org.qingqun.wording.ErrorText;

/// What became of one row of an approval sheet that came back. A contract.
///
/// @param row     as a spreadsheet counts
/// @param outcome `recorded`, `known` (from an earlier reading), `blank` or `refused`
/// @param answer  `agree`, `return` or `defer`; null for blank and refused rows
record SheetLine(int row, String name, @JsonProperty("case") @Nullable Long caseId, String outcome, @Nullable String answer, @Nullable String comment, @Nullable String until,
        @Nullable String refusal, @Nullable String explanation) {
    static SheetLine of(SheetReading.Line line, ErrorText text) {
        return switch (line.judgement()) {
            case Judgement.Counts(var answer) -> of(line, "recorded", answer, null, text);
            case Judgement.Known(var answer) -> of(line, "known", answer, null, text);
            case Judgement.Blank() -> of(line, "blank", null, null, text);
            case Judgement.Refused(var why) -> of(line, "refused", null, why, text);
        };
    }

    private static SheetLine of(SheetReading.Line line, String outcome, @Nullable SheetAnswer answer, @Nullable ExpectedException why, ErrorText text) {
        var refusal = why == null ? null : ImportJson.Refusal.of(why, text);
        return new SheetLine(line.number(), line.name(), line.cleanupCase() == null ? null : line.cleanupCase().value(), outcome, answer == null ? null : answer.verdict().key(),
                answer == null ? null : answer.comment(), answer == null || answer.until() == null ? null : answer.until().toString(), refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.explanation());
    }
}
