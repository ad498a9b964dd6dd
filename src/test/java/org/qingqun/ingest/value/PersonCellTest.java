package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.ingest.sheet.Cell;

class PersonCellTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            李四 13800138000,        李四,         13800138000
            王五（13900139000）,      王五,         13900139000
            赵六/139 0013 9000,      赵六,         139 0013 9000
            孙七：0571-88880000,     孙七,         0571-88880000
            13800138000 李四,        李四,         13800138000
            李四１３８００１３８０００,   李四,         13800138000
            张三（科长）13800138000,  张三(科长),    13800138000
            '李四,88880000',         李四,         88880000
            """)
    void nameAndNumberArePartedWhateverStandsBetween(String written, String name, String phone) {
        assertEquals(new PersonCell.Person(name, phone), PersonCell.split(cell(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李四", "13800138000", "", "0571-88880000", "681234(短号)", "138****8000", "李四、王五", "13800138000/13900139000"})
    void oneAloneIsLeftToItsColumn(String written) {
        assertNull(PersonCell.split(cell(written)));
    }

    @Test void aLongTextIsNoPerson() {
        assertNull(PersonCell.split(cell("负责全市防汛抗旱工作的统筹协调，值班电话公布在门户网站上，遇有险情可随时拨打并说明地点、时间和险情大小，电话13800138000")));
    }

    private static Cell cell(String text) {
        return new Cell(text, Cell.Kind.TEXT);
    }
}
