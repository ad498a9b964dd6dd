package org.qingqun.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;

/// Rows are written as `序号|名称|群主|人数`.
class BodyLinesTest {
    private static final int NAME = 1;

    private static Row row(String cells) {
        return new Row(9, false, Arrays.stream(cells.split("\\|", -1)).map(text -> new Cell(text, Cell.Kind.TEXT)).toList());
    }

    @ParameterizedTest
    @CsvSource({"合计|||350,true", "|总计||350,true", "本页小计|||35,true", "合 计:|||,true", "|合计350人||,true", "1|合计工作群|李四|12,false", "1|统计局工作群|李四|12,false", "|||350,false",
        "1|小计|李四|12,true", "1|合计|李四|12|x|y,false"})
    void totalsAreNoAssets(String cells, boolean total) {
        assertEquals(total, BodyLines.isTotal(row(cells), NAME));
    }

    @ParameterizedTest
    @CsvSource({"填表人：李四|||,true", "|注：请如实填写||,true", "填报单位（盖章）：云栖区|||,true", "填表说明一二三|||,true", "联系电话|||13800138000,false", "1|说明会通知群|李四|12,false", "1|备注|李四|12|5,false", "|||,false"})
    void notesAtTheFootAreNoAssets(String cells, boolean note) {
        assertEquals(note, BodyLines.isNote(row(cells)));
    }

    @ParameterizedTest
    @CsvSource({"1|2|3|4,true", "甲|1|2|3,true", "(1)|(2)|(3)|(4),true", "1|2||,false", "1|3|4|5,false", "1|防汛群|3|4,false", "序号|1|2|3,true", "编号栏|1|2|3,false"})
    void columnsThatAreCountedAreNoAsset(String cells, boolean numbers) {
        assertEquals(numbers, BodyLines.isColumnNumbers(row(cells)));
    }

    @ParameterizedTest
    @CsvSource({"填序号|填全称|填姓名|填数字,true", "|请填写全称|下拉选择|,true", "1|防汛群|李四|请填写,false", "(必填)|(必填)|李四|12,true", "填海工程群|||,false"})
    void hintsAreNoAssets(String cells, boolean hint) {
        assertEquals(hint, BodyLines.isHint(row(cells)));
    }

    @ParameterizedTest
    @CsvSource({"示例|防汛群|李四|12,true", "例：|防汛群|李四|12,true", "1|示例|李四|12,true", "1|示例学校家长群|李四|12,false", "1|防汛群|示例|12,false", "|||,false"})
    void examplesAreNoAssets(String cells, boolean example) {
        assertEquals(example, BodyLines.isExample(row(cells), NAME));
    }

    @ParameterizedTest
    @CsvSource({"同上,true", "' 〃 ',true", "同前,true", "同上级,false", "'',false"})
    void dittoMarksRepeatTheRowAbove(String text, boolean ditto) {
        assertEquals(ditto, BodyLines.isDitto(new Cell(text, Cell.Kind.TEXT)));
    }
}
