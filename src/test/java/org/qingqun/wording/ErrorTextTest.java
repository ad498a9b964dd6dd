package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;

class ErrorTextTest {
    private final ErrorText chinese = new ErrorText(Messages.in("zh"));
    private final ErrorText english = new ErrorText(Messages.in("en"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasItsOwnSentenceWithoutEmptyPlaces(String language) {
        var text = new ErrorText(Messages.in(language));
        var sentences = new HashSet<String>();
        for (var code : ErrorCode.values()) {
            var sentence = text.explain(new ExpectedException(code, "A", "B", "C"));
            assertFalse(sentence.contains("{"), sentence);
            sentences.add(sentence);
        }
        assertEquals(ErrorCode.values().length, sentences.size());
    }

    @Test void factsStandInTheSentenceAsWords() {
        var refusal = new ExpectedException(ErrorCode.ILLEGAL_STEP, 12L, CaseState.PROPOSED, CaseState.CLOSED);
        assertEquals("事项 12 现为“拟处置”，不能转为“已销号”。", chinese.explain(refusal));
        assertEquals(List.of("Case 12 is \"proposed\" and cannot become \"closed\"."), List.of(english.explain(refusal).toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("case", "Case")));
    }

    @Test void daysArePrintedAsTheyAre() {
        assertEquals("事项 7 的预告期到 2026-07-08 才结束。", chinese.explain(new ExpectedException(ErrorCode.NOTICE_RUNNING, 7L, LocalDate.of(2026, 7, 8))));
    }
}
