package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.slot.SlotReader;

class InternalTest {
    @ParameterizedTest
    @CsvSource({"值班工作群, true", "财务报账群, true", "工作群, true", "防汛值班群, false", "防汛群, false"})
    void everyOfficeDoesItForItself(String name, boolean expected) {
        assertEquals(expected, Internal.only(new SlotReader(Lexicon.standard()).read(name).core()));
    }
}
