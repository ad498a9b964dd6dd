package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            校园欺凌治理,   校园|欺凌|治理
            公益诉讼线索,   公益|诉讼|线索
            # characters that form no word stay together
            辅具适配,       辅具适配
            户厕问题摸排,    户厕|问题|摸排
            """)
    void aTextIsCutIntoEverydayWords(String text, String words) {
        assertEquals(List.of(words.split("\\|")), Vocabulary.words(text));
    }

    @Test void rareWordsTellMoreThanCommonOnes() {
        assertTrue(Vocabulary.weight("欺凌") > Vocabulary.weight("学生") && Vocabulary.weight("学生") > Vocabulary.weight("建设"));
        assertEquals(2, Vocabulary.weight("辅具适配"), "no word at all, so it tells most");
        assertEquals(0.3, Vocabulary.weight("建设"), 0.1);
    }

    @ParameterizedTest
    @CsvSource({"发证, 颁证, true", "救助, 帮扶, true", "养护, 养护, true", "水稻, 柑橘, false", "采矿权, 探矿权, false", "火, 灾, false"})
    void wordsOfOneClassMeanAlike(String a, String b, boolean alike) {
        assertEquals(alike, Vocabulary.meanAlike(a, b));
        assertEquals(alike, Vocabulary.meanAlike(b, a));
    }

    @Test void anEverydayWordMayGoOnBeyondAKnownOne() {
        assertEquals(3, Vocabulary.longerWord("消防车通道", 0, 2));
        assertEquals(0, Vocabulary.longerWord("消防通道", 0, 2));
        assertEquals(0, Vocabulary.longerWord("消防", 0, 2), "the text ends");
    }

    @Test void aWordStandsInADictionary() {
        assertTrue(Vocabulary.isWord("治理") && !Vocabulary.isWord("冶理") && !Vocabulary.isWord("治"));
    }

    @ParameterizedTest
    @CsvSource({"河道采砂监管, 5, true", "河道采砂监曾, 5, false", "清源公司, 0, false"})
    void aCharacterMayBelongToACommonWord(String text, int at, boolean belongs) {
        assertEquals(belongs, Vocabulary.commonWordAt(text, at));
    }
}
