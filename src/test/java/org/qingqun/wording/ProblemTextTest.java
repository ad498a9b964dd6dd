package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.CellProblem.Kind;

class ProblemTextTest {
    private final ProblemText chinese = new ProblemText(Messages.in("zh"));

    @Test void aProblemSaysWhereWhatAndWhatToWriteInstead() {
        assertEquals("“台账”第 14 行“建群时间”：不是日期（“去年”）。请写成 2023-05-06；只知道月份或年份的，写 2023-05 或 2023。",
                chinese.explain(new CellProblem("台账", 14, "建群时间", Kind.NOT_A_DATE, "去年")));
        assertEquals("\"Sheet1\", row 1414, \"Name\": Missing. This column is required, fill it in.".toLowerCase(java.util.Locale.ROOT),
                new ProblemText(Messages.in("en")).explain(new CellProblem("Sheet1", 1414, "Name", Kind.MISSING, " ")).toLowerCase(java.util.Locale.ROOT));
    }

    @Test void everyKindHasItsOwnAdvice() {
        var advice = new HashSet<String>();
        for (var kind : Kind.values()) advice.add(chinese.advice(kind));
        assertEquals(Kind.values().length, advice.size());
    }
}
