package org.qingqun.duplicate.general;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Sony Turntable;     [sony, turntable]
            KX-TG6700B;         [kx, kxtg6700b, tg6700b]
            Müller, Å.;         [a, muller]
            防汛群;              [汛群, 防汛]
            32-inch TV;         [32, 32inch, inch, tv]
            !!!;                []
            """)
    void aTextIsItsWords(String text, String expected) {
        assertEquals(expected, new TreeSet<>(Words.of(text)).toString());
    }

    @Test void aCodeHasDigitsAndLettersOrManyDigits() {
        for (var code : Set.of("pslx350h", "12345")) assertEquals(true, Words.isCode(code), code);
        for (var word : Set.of("sony", "32", "防汛")) assertEquals(false, Words.isCode(word), word);
    }
}
