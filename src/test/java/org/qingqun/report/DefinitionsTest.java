package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Block;
import org.qingqun.wording.DayText;
import org.qingqun.wording.Terms;

class DefinitionsTest {
    private static final Messages ZH = Messages.in("zh");

    @ParameterizedTest
    @EnumSource
    void everyFigureIsDefinedWithItsNumbersAndTheSumsAgree(Rate printed) {
        var options = new ReportOptions(printed, null, null, false);
        var definitions = new Definitions(ZH, printed, new SummaryText(ZH, new Terms(ZH), new DayText(ZH), options));
        var said = definitions.of(new ReportBuilder().build()).stream().filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).text()).toList();
        assertEquals(true, said.get(0).endsWith("即746÷2713＝27.5%。"), said.get(0));
        assertEquals(true, said.get(1).endsWith("即746÷2713＝27.5%。"), said.get(1));
        assertEquals(true, said.get(2).contains(printed == Rate.NET ? "采用净减少率" : "采用处置率"), said.get(2));
        assertEquals("期初与期末相符：基数2713＋补报0＋新建0＋恢复0＝2713；解散、注销531＋合并215＋移出口径0＋在册1967＝2713。", said.getLast());
        assertEquals(List.of("（一）比率", "（二）"), definitions.of(new ReportBuilder().build()).stream().filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).text()).map(words -> words.startsWith("（二）") ? "（二）" : words).toList());
    }
}
