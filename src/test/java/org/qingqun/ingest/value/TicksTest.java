package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            ☑是 □否,           是
            □是 ☑否,           否
            是□ 否☑,           否
            √是 ×否,           是
            ■微信□QQ■钉钉,      微信、钉钉
            □是 □否,           ''
            □ 保留 ☑ 解散,      解散
            √,                 √
            ×,                 ×
            是,                是
            合并到□防汛群,       ''
            """)
    void theTickedOptionIsWhatTheCellSays(String written, String chosen) {
        assertEquals(chosen, Ticks.chosen(written));
    }

    @ParameterizedTest
    @CsvSource({"√,true,false", "●,true,false", "v,true,false", "是,true,false", "×,false,true", "□,false,true", "否,false,true", "○,false,false", "临时,false,false", "'',false,false"})
    void aMarkAloneIsYesOrNoOrNeither(String mark, boolean yes, boolean no) {
        assertEquals(yes, Ticks.isYes(mark));
        assertEquals(no, Ticks.isNo(mark));
    }
}
