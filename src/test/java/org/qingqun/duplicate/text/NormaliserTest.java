package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # full width, compatibility forms, capitals
            ＡＰＰ,              app
            滨河路Ａ标段,          滨河路a标段
            第①督导组,            第1督导组
            # what only sorts it, and which of several
            ①高三年级备课组,       高三年级备课组
            ①号采样点,            1号采样点
            A0康复服务群,          康复服务群
            AAA-防汛群,            防汛群
            A标段群,               a标段群
            A01标段群,             a01标段群
            # a census by its number
            五经普数据审核群,       第五次经济普查数据审核群
            # traditional characters
            鄉村振興工作羣,        乡村振兴工作群
            黨員發展群,            党员发展群
            # marks and emoji part, once
            【重要】家庭医生🏥群,   重要 家庭医生 群
            防汛（城东）——群,      防汛 城东 群
            1️⃣网格,               1网格
            # blanks do not part Chinese, but part numbers and Latin words
            控辍 保学　工作群,      控辍保学工作群
            普查 1 3 组,           普查1 3组
            普查1-3组,             普查1 3组
            """)
    void namesAreFolded(String name, String expected) {
        assertEquals(expected, Normaliser.normalise(name));
    }

    @Test void nothingIsLeftOfMarksAndEmoji() {
        assertEquals("", Normaliser.normalise("🔥🔥【】——"));
        assertEquals("", Normaliser.normalise(""));
    }

    @Test void anEndlessNameIsCut() {
        assertEquals(Normaliser.LONGEST, Normaliser.normalise(IntStream.range(0, 4_000).mapToObj(i -> String.valueOf((char) ('一' + i))).collect(Collectors.joining())).length());
    }

    @Test void aNamePastedAgainAndAgainIsThatName() {
        assertEquals("防汛", Normaliser.normalise("防汛".repeat(5_000)));
        assertEquals("征兵群", Normaliser.normalise("征兵群征兵群征兵"));
        assertEquals("征兵群征兵", Normaliser.normalise("征兵群征兵"), "not even twice");
    }
}
