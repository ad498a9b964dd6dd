package org.qingqun.rule.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Season;

class SeasonWordsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            防汛工作群,         防汛, SEASONAL, 5, 9
            防汛值班值守群,     防汛, SEASONAL, 5, 9
            高考考务群,         高考, SEASONAL, 5, 7
            森林防灭火群,       森林防灭火, SEASONAL, 10, 5
            县两会服务群,       两会, SEASONAL, 1, 3
            值班值守工作群,     值班, STANDING, 0, 0
            应急救援队伍群,     应急, STANDING, 0, 0
            # a year says that it ends
            2024年两会服务群,   -, -, -, -
            疫情防控值守群,     -, -, -, -
            # the name of an office is no season
            县应急局党建群,     -, -, -, -
            县应急管理局群,     -, -, -, -
            党建工作群,         -, -, -, -
            """)
    void namesProposeASeason(String name, String word, Season.Kind kind, Integer from, Integer to) {
        var expected = word == null ? Optional.empty() : Optional.of(new SeasonWords.Proposal(word, new Season(kind, from, to)));
        assertEquals(expected, SeasonWords.propose(workGroup().name(name).build()));
    }

    @Test void whatIsTemporaryEndsInsteadOfWaiting() {
        assertEquals(Optional.empty(), SeasonWords.propose(workGroup().name("防汛专班群").term(Term.untilDate(null)).build()));
        assertEquals(Optional.empty(), SeasonWords.propose(workGroup().name("防汛专班群").term(Term.untilEvent("汛期结束")).build()));
    }

    @Test void onlyGroupsHaveSeasons() {
        assertEquals(Optional.empty(), SeasonWords.propose(account().name("应急发布").build()));
    }
}
