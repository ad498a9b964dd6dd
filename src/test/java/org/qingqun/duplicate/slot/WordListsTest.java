package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.text.Normaliser;

class WordListsTest {
    private final Map<String, Term> words = WordLists.read().terms();

    @Test void everyListedKindHasWords() {
        var kinds = words.values().stream().map(Term::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Kind.SHORT_PLACE, Kind.SERIAL, Kind.COHORT, Kind.YEAR, Kind.REST)), kinds);
        assertTrue(words.size() > 2000, words.size() + " words");
    }

    @Test void wordsAreWrittenAsNamesAreCompared() {
        assertEquals(java.util.Set.of(), words.keySet().stream().filter(w -> !w.equals(Normaliser.normalise(w)) || w.isEmpty()).collect(Collectors.toSet()));
    }

    @Test void synonymsStandAsOneWord() {
        assertEquals("森林防火", words.get("护林防火").canonical());
        assertEquals("人社局", words.get("人力资源和社会保障局").canonical());
        assertEquals("教师", words.get("老师").canonical());
    }

    @Test void aLineGoesOnWithTheEarlierLineItsFirstWordIsIn() {
        assertEquals("反家庭暴力", WordLists.lines("topics.txt").stream().filter(l -> l.startsWith("反家庭暴力 ")).findFirst().orElseThrow().split(" ")[0]);
        assertEquals(words.get("家暴").canonical(), words.get("家暴预防").canonical());
    }

    @Test void aWordInSeveralListsHasTheFirstKind() {
        assertEquals(new Term(Kind.TOPIC, "值班值守", 0, true), words.get("值班"));
        assertEquals(Kind.DIRECTION, words.get("上报").kind());
    }

    @Test void oppositesShareAGroup() {
        assertEquals(words.get("城东").group(), words.get("城西").group());
        assertTrue(words.get("城东").group() != words.get("上游").group());
    }
}
