package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.SheetProblem;
import org.qingqun.campaign.Fate;
import org.qingqun.common.Messages;
import org.qingqun.exchange.LogMark;
import org.qingqun.exchange.Problem;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;

class VerifyTextTest {
    private static final List<Problem> ONE_OF_EACH = List.of(new Problem.Damaged("Page 7"), new Problem.DanglingReference("finding", 12),
            new Problem.BrokenChain(1234), new Problem.NotAContinuation(new LogMark(56, "a")), new Problem.WrongFate(new AssetId(7), AssetStatus.CLOSED, Fate.S),
            new Problem.NotCounted(new AssetId(8)));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyProblemHasItsOwnSentence(String language) {
        var sentences = new HashSet<String>();
        for (var problem : ONE_OF_EACH) {
            var sentence = new VerifyText(Messages.in(language)).explain(problem);
            assertFalse(sentence.contains("{"), sentence);
            sentences.add(sentence);
        }
        assertEquals(Problem.class.getPermittedSubclasses().length, sentences.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void soHasEveryDifferenceFromASheet(String language) {
        var sentences = new HashSet<String>();
        for (var problem : List.<SheetProblem>of(new SheetProblem.Rewritten("SP-1"), new SheetProblem.UnknownRow("甲群", "1-001-ABCDEF01"), new SheetProblem.NotRecorded("甲群"),
                new SheetProblem.Otherwise("甲群", Verdict.AGREE), new SheetProblem.Changed("甲群"))) sentences.add(new VerifyText(Messages.in(language)).explain(problem));
        assertEquals(SheetProblem.class.getPermittedSubclasses().length, sentences.size());
        assertFalse(sentences.toString().contains("{"), sentences.toString());
    }

    @Test void numbersAreWrittenPlainly() {
        var chinese = new VerifyText(Messages.in("zh"));
        assertEquals("日志第 1234 条被改动、缺失或错位，其后的记录不可信。", chinese.explain(new Problem.BrokenChain(1234)));
        assertEquals("编号 7 在台账中为“已销号”，在统计中却记为 S。", chinese.explain(ONE_OF_EACH.get(4)));
    }
}
