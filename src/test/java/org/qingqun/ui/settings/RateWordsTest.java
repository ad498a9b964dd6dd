package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.LimitTrial.Rate;

class RateWordsTest {
    private final RateWords words = new RateWords(Messages.in("zh"));

    @Test void aLineForEachFamily() {
        var rate = new Rate(new Fraction(2, 4), new Fraction(3, 4));
        assertEquals("", words.of(Map.of()));
        assertEquals("标记的全部处置后，处置率为：\n工作群组 50.0% → 75.0%", words.of(Map.of(Family.WORK_GROUP, rate)));
        assertEquals(3, words.of(new TreeMap<>(Map.of(Family.WORK_GROUP, rate, Family.GOV_APP, rate))).lines().count());
    }
}
