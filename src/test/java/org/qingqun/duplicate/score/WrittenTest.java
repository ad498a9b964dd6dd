package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.duplicate.slot.SlotReader;

class WrittenTest {
    private final SlotReader reader = new SlotReader(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the same characters
            调解诉前,   诉前调解,   core-equal 0.86
            # another character of the same sound or look
            粮食购销,   粮食购消,   sounds-alike 0.80
            古树名木,   古树明木,   sounds-alike 0.80
            # another one that makes no word there
            古树名木挂牌, 古树明林挂牌, -
            铁路道口监管, 铁路道口监曾, sounds-alike 0.72
            # two words, two names, a number: no slip
            小麦良种,   小米良种,   -
            金源矿业,   金洋矿业,   -
            二手房卖方,  二手房买方,  -
            # too short to tell
            公证,       公正,       -
            """)
    void aWrongCharacterIsKnownByWhatItMakes(String a, String b, String expected) {
        assertEquals(expected, text(Written.compare(a, b)));
        assertEquals(expected, text(Written.compare(b, a)));
    }

    @ParameterizedTest
    @CsvSource({"人民陪审员通知群, 人民赔审员通知群, true", "生活垃圾分类督导员群, 生活垃圾分类督异员群, true", "护林员群, 护林员群, false", "储备粮入库群, 储备粮出库群, false",
            "楼宇企业走访服务, 走访服务楼宇企业, false"})
    void oneWrongCharacterMakesNoOtherPeople(String a, String b, boolean slip) {
        assertEquals(slip, Written.isSlip(a, b));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # put in, put before, put behind
            村级晒谷场管护群,   村级公共晒谷场管护群,  core-contained 0.60
            晒谷场管护群,       公共晒谷场管护群,     core-contained 0.60
            # what is done about it is another thing
            晒谷场管护群,       晒谷场管护宣传群,     core-contained 0.45
            # what is done about nearly everything, however short
            敬老院群,           敬老院管理群,        core-contained 0.74
            双减群,             双减监管群,          core-contained 0.74
            # a subject of its own before what every office does for itself
            值班值守群,         防汛值班值守群,       -
            # at two places
            晒谷场管护群,       村级晒谷场公共管护群,  core-contained 0.60
            # another word
            晒谷场群,           打谷场群,            -
            """)
    void oneMayHaveSomethingPutIn(String a, String b, String expected) {
        assertEquals(expected, text(Written.inserted(reader.read(a).core(), reader.read(b).core())));
        assertEquals(expected, text(Written.inserted(reader.read(b).core(), reader.read(a).core())));
    }

    private static String text(Optional<CoreComparison> found) {
        return found.map(c -> c.kind().key() + String.format(Locale.ROOT, " %.2f", c.value())).orElse("-");
    }
}
