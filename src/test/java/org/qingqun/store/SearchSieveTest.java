package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.store.SearchSieve.Span;

class SearchSieveTest {
    private static final int PLACE = SearchSieve.ROWS;
    private final SearchSieve sieve = new SearchSieve(2);

    private void add(long asset, int column, String words) {
        sieve.add(asset, column, words, 0, words.length());
    }

    private List<Span> find(String... sought) {
        return sieve.find(List.of(sought));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            防汛值守群, 汛
            防汛值守群, 汛值
            防汛值守群, 防汛值守群
            Li Si, li s
            li si, LI
            ÉCOLE, école
            ΣΊΣΥΦΟΣ, σίσυφοσ
            İstanbul, istanbul
            𠮷野家群, 𠮷
            👨‍👩‍👧‍👦值守, 👧
            مجموعة العمل, العمل
            """)
    void whatStandsInAPlaceIsFoundThere(String words, String sought) {
        add(3L * PLACE + 7, 1, words);
        assertEquals(List.of(new Span(3L * PLACE, 4L * PLACE - 1)), find(sought));
        assertEquals(List.of(new Span(3L * PLACE, 4L * PLACE - 1)), find("不在", sought), "one of the forms is enough");
    }

    @ParameterizedTest
    @CsvSource({"值防", "汛群", "防汛群", "防汛值守群组", "王"})
    void whatStandsNowhereIsFoundNowhere(String sought) {
        add(1, 0, "防汛值守群");
        assertEquals(List.of(), find(sought));
    }

    @Test void oneColumnIsNotTakenForAnother() {
        add(1, 0, "王小明");
        add(1, 1, "小明白");
        assertEquals(List.of(), find("王小明白"));
    }

    @Test void neighboursAreOneAndAnEmptyWordStandsEverywhere() {
        for (int place : new int[] {0, 1, 3}) add((long) place * PLACE, 0, "食堂");
        assertEquals(List.of(new Span(0, 2L * PLACE - 1), new Span(3L * PLACE, 4L * PLACE - 1)), find("食堂"));
        assertEquals(List.of(new Span(0, 4L * PLACE - 1)), find(""));
        assertEquals(4L * PLACE, sieve.size());
    }

    /// Full of different words, as a large inventory is, it still tells most places apart.
    @Test void itSiftsOutMostPlaces() {
        IntStream.range(0, 40 * PLACE).forEach(asset -> add(asset, 0, "第" + asset * 7919L % 1_000_003 + "号工作群"));
        add(17L * PLACE, 0, "没有第二个");
        assertEquals(List.of(new Span(17L * PLACE, 18L * PLACE - 1)), find("第二个"));
        assertTrue(find("二个").size() < 4, find("二个").toString());
    }
}
