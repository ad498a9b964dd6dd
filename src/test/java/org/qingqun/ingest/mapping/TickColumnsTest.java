package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetHead;
import org.qingqun.inventory.AssetField;

class TickColumnsTest {
    private static final List<String> HEADINGS = List.of("群名称", "处置意见-保留", "处置意见-合并", "处置意见-解散", "备注");

    private static Row row(String... cells) {
        return new Row(3, false, Arrays.stream(cells).map(text -> new Cell(text, Cell.Kind.TEXT)).toList());
    }

    private static TickColumns of(List<String> headings, List<Column> columns, Row... sample) {
        return TickColumns.of(new Table(new SheetHead("Sheet1", false, Merges.NONE, false), List.of(), List.of(), new Heading(headings, 1, 2, 2, true), List.of(sample), false), columns);
    }

    private static List<Column> unmatched(List<String> headings) {
        return IntStream.range(0, headings.size()).mapToObj(i -> new Column(i, headings.get(i), AssetField.IGNORED, 0)).toList();
    }

    @ParameterizedTest
    @CsvSource({"'','',√,解散", "✔,'','',保留", "1,0,0,保留", "否,是,否,合并", "□,☐,☑,解散", "○,●,○,合并", "×,×,√,解散", "不是,否,有,解散", "√,√,'',保留、合并", "'','','',''"})
    void aTickStandsForTheHeadingAboveIt(String keep, String merge, String dissolve, String answer) {
        var sample = row("防汛群", keep, merge, dissolve, "");
        var folded = of(HEADINGS, unmatched(HEADINGS), sample, row("值班群", "√", "", "", "")).folded(sample);
        assertEquals(List.of(answer, "", ""), List.of(folded.text(1), folded.text(2), folded.text(3)));
        assertEquals("防汛群", folded.text(0));
    }

    @Test void theFirstColumnAsksTheQuestionAndTheOthersNone() {
        var columns = unmatched(HEADINGS);
        assertEquals(List.of(AssetField.IGNORED, AssetField.DISPOSITION, AssetField.IGNORED, AssetField.IGNORED, AssetField.IGNORED),
                of(HEADINGS, columns, row("防汛群", "√", "", "", "")).columns(columns).stream().map(Column::field).toList());
    }

    @Test void columnsWithOtherTextOrNoTickAreNone() {
        var columns = unmatched(HEADINGS);
        for (var sample : List.of(row("防汛群", "√", "", "年底前", ""), row("防汛群", "", "", "", ""))) {
            var none = of(HEADINGS, columns, sample);
            assertEquals(columns, none.columns(columns));
            assertEquals(sample, none.folded(sample));
        }
    }

    @Test void aQuestionThatAnotherColumnAsksStaysWithThat() {
        var headings = List.of("群名称", "保留", "合并", "处置方式");
        var columns = List.of(new Column(0, "群名称", AssetField.NAME, 99), new Column(3, "处置方式", AssetField.DISPOSITION, 99));
        assertEquals(columns, of(headings, columns, row("防汛群", "√", "", "合并")).columns(columns));
    }

    @Test void oneAnswerAloneIsAColumnLikeOthers() {
        var headings = List.of("群名称", "合并", "备注");
        assertEquals(unmatched(headings), of(headings, unmatched(headings), row("防汛群", "√", "")).columns(unmatched(headings)));
    }
}
