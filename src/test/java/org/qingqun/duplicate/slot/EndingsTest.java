package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # what those before it form
            校车安全沟通圈,       校车安全
            校车安全业务员组群,    校车安全
            校车安全联络队,       校车安全
            # an ending with a slip of the pen
            校车安全专搬群,       校车安全
            校车安全联洛群,       校车安全
            猕猴桃嫁接联络圆群,    嫁接+猕猴桃
            # words of their own
            猕猴桃嫁接群,         嫁接+猕猴桃
            合唱队群,            合唱队
            专搬群,             专搬
            """)
    void whatSaysNothingIsCutThoughNoListHasIt(String name, String core) {
        assertEquals(core, new SlotReader(Lexicon.standard()).read(name).core().key());
    }
}
