package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;

class FilterWordsTest {
    @ParameterizedTest
    @CsvSource({"register, 在册", "all, 全部状态", "in-use, 在册未处置", "submitted, 待审批"})
    void aStateIsCalledAsTheListCallsIt(String key, String words) {
        assertEquals(words, new FilterWords(Messages.in("zh")).state(key));
    }
}
