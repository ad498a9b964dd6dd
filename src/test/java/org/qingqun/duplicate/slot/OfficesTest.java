package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            移民局, 移民局, true
            移民局, 移民事务管理局, true
            民宗委, 民族宗教事务委员会, true
            接待办, 接待工作办公室, true
            卫校, 卫生学校, true
            二职校, 第二职业技术学校, true
            # two listed offices are what the list says
            工会, 工商联, false
            教育局, 财政局, false
            # another kind of office, too short to say
            移民局, 移民事务管理所, false
            水局, 水利局, false
            """)
    void aShortFormIsTheSameOffice(String a, String b, boolean same) {
        assertEquals(same, Offices.same(a, b));
        assertEquals(same, Offices.same(b, a));
    }

    @ParameterizedTest
    @CsvSource({"技师学院就业处, 技师学院", "第四中学政教处, 第四中学", "卫生局, 卫生局", "小学教育股, 小学教育股"})
    void aSectionIsOfItsHouse(String office, String house) {
        assertEquals(house, Offices.withoutSection(office));
    }

    @ParameterizedTest
    @CsvSource({"二实小, 德育, 第二实验小学, 1", "一中, 德育, 第一中学, 1", "德育, 一中, 第一中学, 0", "三实小, 德育, 第二实验小学, 0", "税局, 大厅, 税务局, 1"})
    void aNameMayBeginWithItsOwnOfficeInShort(String first, String second, String office, int words) {
        assertEquals(words, Offices.leading(List.of(Word.plain(first), Word.plain(second)), office));
    }

    @ParameterizedTest
    @CsvSource({"第一中学, true", "人民医院, true", "实验幼儿园, true", "人民法院, false", "教育局, false", "卫生院, false"})
    void schoolsAndHospitalsHaveOfficesOfTheirOwn(String office, boolean house) {
        assertEquals(house, Offices.isHouse(office));
    }

    @ParameterizedTest
    @CsvSource({"文旅, 文旅局, true", "消防, 消防救援大队, true", "融媒, 融媒体中心, true", "防汛, 水利局, false", "文旅, 水利局, false", "局, 水利局, false"})
    void anOfficeWithoutItsKindIsItsStem(String word, String office, boolean stem) {
        assertEquals(stem, Offices.isStem(word, office));
    }
}
