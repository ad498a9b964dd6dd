package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            内一科, 内二科, true
            六社,   七社,   true
            107国道, 106国道, true
            a,      b,      true
            iii,    ii,     true
            上段,   下段,   true
            买方,   卖方,   true
            收件,   发件,   true
            # one side only: a part and the whole
            秘书一科, 秘书科, true
            # other words
            采矿,   探矿,   false
            防汛,   防火,   false
            河道,   河长,   false
            # mixed kinds tell nothing
            一,     东,     false
            """)
    void numbersLettersAndSidesTellApart(String a, String b, boolean apart) {
        assertEquals(apart, Ordinals.tellApart(a, b));
        assertEquals(apart, Ordinals.tellApart(b, a));
    }
}
