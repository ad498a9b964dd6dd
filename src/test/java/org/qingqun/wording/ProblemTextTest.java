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

    @Test void whatNoColumnHoldsIsToldByItsRow() {
        assertEquals("“附件1”第 8 行：处置意见不成立（“并入校长群”）。保留的群本身也要处置，或者两个群互相并入；请核对后重报。",
                chinese.explain(new CellProblem("附件1", 8, "", Kind.DECISION_REFUSED, "并入校长群")));
        assertEquals("“工作群”第 2 行起：不知道是哪个单位的，整张表未写入。请在导入页指明单位（命令行用 --unit），或在表前写“填报单位：…”后重读。",
                chinese.explain(new CellProblem("工作群", 2, "", Kind.UNIT_UNKNOWN, "")));
    }

    @Test void aLongCellIsNotSaidWhole() {
        var said = chinese.explain(new CellProblem("表", 3, "群名", Kind.TOO_LONG, "超".repeat(3000)));
        assertEquals("“表”第 3 行“群名”：过长，未写入（“" + "超".repeat(59) + "…”）。名称请不超过 200 字，其余写在备注里。", said);
    }

    @Test void everyKindHasItsOwnAdvice() {
        var advice = new HashSet<String>();
        for (var kind : Kind.values()) advice.add(chinese.advice(kind));
        assertEquals(Kind.values().length, advice.size());
    }
}
