package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.UnitList.Line;
import org.qingqun.inventory.UnitList.Verdict;
import org.qingqun.inventory.UnitProblem.AliasTaken;
import org.qingqun.inventory.UnitProblem.BelowItself;
import org.qingqun.inventory.UnitProblem.TooLong;
import org.qingqun.inventory.UnitProblem.TwoParents;
import org.qingqun.inventory.UnitProblem.UnknownParent;
import org.qingqun.inventory.UnitService.Listed;

class UnitListTest {
    private static final Unit CITY = unit(1, null, "临江市");
    private static final Unit BUREAU = new Unit(new UnitId(2), new UnitId(1), "临江市水利局", Level.CITY, 42, null, null, false, List.of("市水利局"));

    private static Unit unit(long id, UnitId parent, String name) {
        return new Unit(new UnitId(id), parent, name, Level.CITY, null, null, null, false, List.of());
    }

    private static Listed listed(String name, String parent, String... aliases) {
        return new Listed(name, Level.CITY, parent, null, null, null, List.of(aliases));
    }

    private static UnitList list(Listed... lines) {
        return new UnitList(List.of(lines), List.of(CITY, BUREAU));
    }

    private static List<Verdict> verdicts(Listed... lines) {
        return list(lines).lines().stream().map(Line::verdict).toList();
    }

    private static List<List<UnitProblem>> problems(Listed... lines) {
        return list(lines).lines().stream().map(Line::problems).toList();
    }

    @Test void eachLineSaysWhatItWouldDo() {
        assertEquals(List.of(Verdict.NEW, Verdict.SAME, Verdict.SAME), verdicts(listed("甲局", "临江市"), listed("临江市水利局", "临江市"), listed("临江市", null)));
        assertEquals(List.of(Verdict.CHANGED), verdicts(new Listed("市水利局", Level.CITY, null, 43, null, null, List.of())));
        assertEquals(List.of(Verdict.NEW, Verdict.SAME), verdicts(listed("甲局", "临江市"), listed("甲 局", "临江市")));
        assertEquals(List.of(Verdict.CHANGED, Verdict.NEW), verdicts(listed("临江市水利局", "水务口"), listed("水务口", null)));
    }

    @Test void aListedLoopIsWrongAndWhatHangsBelowItHasNoParent() {
        assertEquals(List.of(List.of(new BelowItself("乙")), List.of(new BelowItself("甲")), List.of(new UnknownParent("甲")), List.of(new UnknownParent("丙")), List.of()),
                problems(listed("甲", "乙"), listed("乙", "甲"), listed("丙", "甲"), listed("丁", "丙"), listed("戊", "临江市")));
        assertEquals(List.of(List.of(new BelowItself("临江市水利局"))), problems(listed("临江市", "临江市水利局")));
    }

    @Test void aUnitBelowTwoParentsStandsWhereItFirstWas() {
        var list = list(listed("甲局", "临江市"), listed("甲局", "临江市水利局"));
        assertEquals(List.of(List.of(), List.of(new TwoParents("甲局", "临江市", "临江市水利局"))), list.lines().stream().map(Line::problems).toList());
        assertEquals(List.of(listed("甲局", "临江市")), list.parentsFirst());
    }

    @Test void aTakenAliasDoesNotHinder() {
        assertEquals(List.of(List.of(new AliasTaken("市水利局", "临江市水利局")), List.of(new AliasTaken("水务", "甲局"))),
                problems(listed("甲局", "临江市", "市水利局", "水务"), listed("乙局", "临江市", "水务")));
        assertEquals(List.of(Verdict.NEW, Verdict.NEW), verdicts(listed("甲局", "临江市", "市水利局", "水务"), listed("乙局", "临江市", "水务")));
    }

    @Test void aNameWithoutEndIsWrong() {
        assertEquals(List.of(List.of(new TooLong(500))), problems(listed("长".repeat(501), null)));
    }

    @Test void parentsComeFirstWhateverTheOrder() {
        assertEquals(List.of("省", "市", "县", "乡"), list(Stream.of("乡 县", "县 市", "市 省", "省 ").map(l -> l.split(" ", -1))
                .map(p -> listed(p[0], p[1].isEmpty() ? null : p[1])).toArray(Listed[]::new)).parentsFirst().stream().map(Listed::name).toList());
    }
}
