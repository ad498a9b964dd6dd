package org.qingqun.duplicate.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralMatcherTest {
    private static final List<Entry> LEFT = List.of(entry("a1", "Sony Turntable PSLX350H", ""), entry("a2", "Bose Acoustimass 5 Speaker System", ""),
            entry("a3", "Canon Camera Case", ""));
    private static final List<Entry> RIGHT = List.of(entry("b1", "Sony PS-LX350H Belt Drive Turntable", ""), entry("b2", "Bose Acoustimass 5 Series III", ""),
            entry("b3", "Garden Hose", ""));

    @Test void eachIsGivenThePartnerMostAlike() {
        var partners = GeneralMatcher.between(LEFT, RIGHT);
        assertEquals(List.of("a1 b1", "a2 b2"), partners.stream().map(m -> m.a() + " " + m.b()).sorted().toList());
        assertTrue(partners.getFirst().score() >= partners.getLast().score(), "the surest first");
    }

    @Test void noneIsGivenTwice() {
        var twins = List.of(entry("b1", "Sony Turntable PSLX350H", ""), entry("b2", "Sony Turntable PSLX350H", ""));
        assertEquals(1, GeneralMatcher.between(LEFT.subList(0, 1), twins).size());
    }

    @Test void ofTwoYearsAreTwoThings() {
        var left = List.of(entry("a1", "Query processing in parallel", "1995"), entry("a2", "Query processing in parallel", "1999"));
        var right = List.of(entry("b1", "Query processing in parallel", "1999"));
        assertEquals("a2 b1", GeneralMatcher.between(left, right).stream().map(m -> m.a() + " " + m.b()).findFirst().orElseThrow());
        assertTrue(GeneralMatcher.within(left).getFirst().score() < 0.6);
    }

    @Test void withinATableAllLikenessesCount() {
        var table = List.of(LEFT.get(0), LEFT.get(1), entry("a4", "Turntable PSLX350H by Sony", ""), entry("a5", "PSLX350H", ""));
        assertEquals(List.of("a1 a4", "a1 a5", "a4 a5"), GeneralMatcher.within(table).stream().map(m -> m.a() + " " + m.b()).sorted().toList());
    }

    @Test void partnersFarBelowTheUsualAreChance() {
        assertEquals(0.495, GeneralMatcher.partner(List.of(0.2, 0.9, 1.0)), 1e-9);
        assertEquals(1, GeneralMatcher.partner(List.of()));
    }

    private static Entry entry(String id, String... fields) {
        return new Entry(id, List.of(fields));
    }
}
