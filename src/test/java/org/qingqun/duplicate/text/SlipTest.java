package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            扬, 杨, true
            膳食, 善食, true
            优抚, 优扶, true
            # tones do not count, other syllables do
            防治, 防制, true
            水, 火, false
            # nor do 翘舌 and 后鼻音; characters that look alike are as good
            整治, 整制, true
            森林, 身林, true
            治理, 冶理, true
            柑橘, 柑桔, true
            控辍保学, 控缀保学, true
            # the same text is no typo, nor is another length
            扬, 扬, false
            扬, 扬尘, false
            # what has no sound is alike only if equal
            a组, b组, false
            """)
    void aSlipSoundsOrLooksAlike(String a, String b, boolean alike) {
        assertEquals(alike, Slip.between(a, b));
        assertEquals(alike, Slip.between(b, a));
    }
}
