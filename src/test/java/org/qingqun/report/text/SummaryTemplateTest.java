package org.qingqun.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.report.text.SummaryTemplate.Line;
import org.qingqun.report.text.SummaryTemplate.Piece;

class SummaryTemplateTest {
    private static final Messages ZH = Messages.in("zh");

    @Test void linesAreHeadingsPartsAndSentences() {
        var template = SummaryTemplate.parse("【标题】\n\n# 一、总体\n二、分地区\n（一）比率\n  全市取消【取消合并】个。\n", ZH);
        assertEquals(List.of(new Line.Whole(Fill.TITLE), new Line.Heading(1, "一、总体"), new Line.Heading(1, "二、分地区"), new Line.Heading(2, "（一）比率"),
                new Line.Sentence(List.of(new Piece.Words("全市取消"), new Piece.Figure(Fill.DISPOSED), new Piece.Words("个。")))), template.lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全市取消【取消数】个，【处置率】。 | UNKNOWN_PLACEHOLDER | 【取消数】
            【】个                       | UNKNOWN_PLACEHOLDER | 【】
            全市取消746个。               | NO_PLACEHOLDER      |
            # 一、总体情况                | NO_PLACEHOLDER      |
            见【表：分层级】。             | PLACEHOLDER_ALONE   | 【表：分层级】
            """)
    void whatCannotBeFilledIsRefusedByName(String body, ErrorCode code, String fact) {
        var refused = assertThrows(ExpectedException.class, () -> SummaryTemplate.parse(body, ZH));
        assertEquals(code, refused.code());
        assertEquals(fact == null ? List.of() : List.of(fact), refused.facts());
    }

    @Test void theOlderSpellingIsReadAndOtherBracesAreText() {
        assertEquals(List.of(new Line.Sentence(List.of(new Piece.Words("取消"), new Piece.Figure(Fill.DISPOSED), new Piece.Words("个{附注}，"), new Piece.Figure(Fill.DISPOSAL_RATE)))),
                SummaryTemplate.parse("取消{取消合并}个{附注}，【处置率】", ZH).lines());
    }

    @Test void everyUnknownNameIsSaidAtOnce() {
        var refused = assertThrows(ExpectedException.class, () -> SummaryTemplate.parse("【甲】【乙】【甲】", ZH));
        assertEquals(List.of("【甲】、【乙】"), refused.facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theUsualTextEndsWithWhatDidNotGoWell(String language) {
        var lines = SummaryTemplate.usual(Messages.in(language)).lines();
        assertEquals(new Line.Whole(Fill.TITLE), lines.getFirst());
        assertEquals(new Line.Whole(Fill.PROBLEMS), lines.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noTwoPlacesShareAName(String language) {
        var names = Arrays.stream(Fill.values()).map(fill -> fill.name(Messages.in(language))).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.stream().noneMatch(name -> name.contains("【") || name.contains("】")));
    }
}
