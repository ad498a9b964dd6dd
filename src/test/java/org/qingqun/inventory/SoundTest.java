package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({"防汛值守群, fxzsq, fangxunzhishouqun", "重庆办事处, cqbsc, chongqingbanshichu", "银行长期账户, yhcqzh, yinhangchangqizhanghu", "ＱＱ群(2024), qqq2024, qqqun2024",
            "🌊汛—群, xq, xunqun", "'', '', ''", "😀, '', ''"})
    void aNameHasInitialsAndSyllables(String name, String initials, String syllables) {
        assertEquals(new Sound(initials, syllables), Sound.of(name));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"fx, fx", "Fang Xun, fangxun", "xi'an, xian", "qq群, \"\"", "2024, \"\"", "fx_, \"\"", "\"\", \"\""})
    void onlyLettersCanBeMeantAsASound(String typed, String meant) {
        assertEquals(meant, Sound.typed(typed));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"市教育局, 教育, true", "市教育局, jyj, true", "市教育局, Jiao Yu, true", "市教育局, jiaoju, false", "QQ群, qq, true", "市教育局, 水利, false",
            "市教育局, 2024, false"})
    void aNameIsMeantByItsWordsOrItsSound(String name, String typed, boolean meant) {
        assertEquals(meant, Sound.isMeant(name, typed));
    }
}
