package org.qingqun.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Basis;
import org.qingqun.report.document.Block;
import org.qingqun.report.text.Fill;
import org.qingqun.report.text.SummaryTemplate;

class FillingTest {
    private static final Messages ZH = Messages.in("zh");

    private static List<Block> filled(String template) {
        return filling().fill(SummaryTemplate.parse(template, ZH).lines());
    }

    private static Filling filling() {
        return new Filling(ZH, ReportOptions.DEFAULT, ReportBuilder.full());
    }

    private static List<String> sentences(List<Block> blocks) {
        return blocks.stream().filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).text()).toList();
    }

    @Test void aSentenceIsFilledAndKnowsWhatItCounts() {
        assertEquals(List.of(new Block.Heading(1, "一、情况"), new Block.Paragraph("全市共取消合并746个，处置率27.5%，报送率93.8%。", Basis.DISPOSED), Block.Paragraph.plain("临江市照办。")),
                filled("一、情况\n全市共取消合并【取消合并】个，处置率【处置率】，报送率【报送率】。\n【地方】照办。"));
    }

    @Test void tablesAreNumberedAsTheyStandInTheText() {
        var tables = filled("【表：分平台】\n【表：分层级】").stream().map(b -> ((Block.Table) b).caption().substring(0, 2)).toList();
        assertEquals(List.of("表1", "表2"), tables);
    }

    @Test void definitionsKnowWhatFollowsThemAndTheNumberOfTheTable() {
        var said = sentences(filled("【总体一句】\n【口径说明】\n【表：三类对象】\n【表：分地区】\n【表：分层级】\n报送率【报送率】。"));
        assertThat(said).anyMatch(s -> s.contains("报送率＝")).anyMatch(s -> s.endsWith("分层级的见表3。"));
        assertThat(sentences(filled("【总体一句】\n【口径说明】"))).noneMatch(s -> s.contains("报送率＝") || s.contains("见表"));
    }

    @Test void everyFigureThatCanStandInASentenceHasAValue() {
        for (var fill : Fill.values()) if (!fill.isWhole()) assertThat(filling().figure(fill)).as(fill.toString()).isNotBlank();
    }
}
