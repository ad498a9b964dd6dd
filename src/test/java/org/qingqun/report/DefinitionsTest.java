package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Block;
import org.qingqun.wording.DayText;
import org.qingqun.wording.Terms;

class DefinitionsTest {
    private static final Messages ZH = Messages.in("zh");
    private static final Said SAID = new Said("报送率、逾期");

    @ParameterizedTest
    @EnumSource
    void everyFigureIsDefinedWithItsNumbersAndTheSumsAgree(Rate printed) {
        var options = new ReportOptions(printed, null, null, false);
        var definitions = new Definitions(ZH, printed, new SummaryText(ZH, new Terms(ZH), new DayText(ZH), options));
        var said = definitions.of(new ReportBuilder().build(), SAID, 2).stream().filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).text()).toList();
        assertEquals(true, said.get(0).endsWith("即746÷2713＝27.5%。"), said.get(0));
        assertEquals(true, said.get(1).endsWith("即746÷2713＝27.5%。"), said.get(1));
        assertEquals(true, said.get(2).contains(printed == Rate.NET ? "采用净减少率" : "采用处置率"), said.get(2));
        assertEquals("期初与期末相符：基数2713＋补报0＋新建0＋恢复0＝2713；解散、注销531＋合并215＋移出口径0＋在册1967＝2713。", said.getLast());
        assertEquals(List.of("（一）比率", "（二）"), definitions.of(new ReportBuilder().build(), SAID, 2).stream().filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).text()).map(words -> words.startsWith("（二）") ? "（二）" : words).toList());
    }

    private static List<String> defined(Said said, int levelTable) {
        var text = new SummaryText(ZH, new Terms(ZH), new DayText(ZH), ReportOptions.DEFAULT);
        return new Definitions(ZH, Rate.DISPOSAL, text).of(new ReportBuilder().build(), said, levelTable).stream().filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).text()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            报送率、逾期     | 报送率＝已报送单位÷应报送单位；逾期是超过办理期限仍未办结的。
            核验率          | 核验率＝有佐证并经核验的已销号件数÷已销号件数。
            占比            | 占比＝个数÷合计，四舍五入后各项相加可能不等于100.0。
            疑似反弹回潮     | 疑似反弹回潮是与已关闭对象相似的新对象，须逐个核实。
            每天消息        | 每天消息＝近30天消息数之和÷30，只计填报了的。
            一人平均所在群数 | 一人平均所在群数＝名单人次÷不同的人数，只计有成员名单的群。
            去年同期        | 其他减负的减少＝（去年同期－今年）÷去年同期，发文、会议要减少三成以上，其余只减不增。
            """)
    void onlyWhatIsPrintedIsDefined(String said, String definition) {
        var with = new ArrayList<>(defined(new Said(said), 2));
        with.removeAll(defined(new Said(""), 2));
        assertEquals(List.of(definition), with);
    }

    @Test void theTableOfLevelsIsNamedByItsNumberWhereThereIsOne() {
        assertEquals(true, defined(SAID, 7).get(3).endsWith("分层级的见表7。"));
        assertEquals(false, defined(SAID, 0).get(3).contains("见表"));
    }
}
