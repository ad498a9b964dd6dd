package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.rule.Season;

class SeasonTextTest {
    @Test void aSeasonMayRunOverTheNewYear() {
        var seasons = List.of(Season.of(5, 9), Season.of(11, 3), Season.STANDING, Season.NONE);
        assertEquals(List.of("5–9 月", "11 月至次年 3 月", "常备", "无季节"), texts("zh", seasons));
        assertEquals(List.of("months 5–9", "month 11 to month 3 of the next year", "standing", "no season"), texts("en", seasons));
    }

    private static List<String> texts(String language, List<Season> seasons) {
        return Stream.of(seasons).flatMap(List::stream).map(new SeasonText(Messages.in(language))::of).toList();
    }
}
