package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Platform;
import org.qingqun.roster.Person;
import org.qingqun.roster.Roster;

class MergedPeopleTest {
    private static MergedPeople of(Asset kept, List<Asset> joining, List<Asset> sources) {
        return new MergedPeople(kept, joining, sources, Platform.WECHAT, Map.of());
    }

    @Test void theSumIsThatOfAllWhoComeTogether() {
        var people = of(workGroup().members(186).build(), List.of(workGroup().members(97).build()), List.of(workGroup().members(64).build(), workGroup().members(null).build()));
        assertEquals(new MergedSize(347, 1), people.size());
        assertEquals(List.of(Grade.BIG, 186), List.of(people.grade(), people.most()));
    }

    @Test void withMemberListsOfAllEachPersonCountsOnce() {
        var kept = workGroup().id(1).members(400).build();
        var source = workGroup().id(2).members(300).build();
        var lists = Map.of(kept.id(), list(kept, 1, 2, 3), source.id(), list(source, 3, 4));
        var people = new MergedPeople(kept, List.of(), List.of(source), Platform.WECHAT, lists);
        assertEquals(List.of(new MergedSize(4, 0), Grade.FINE, 3, 0), List.of(people.size(), people.grade(), people.most(), people.unlisted()));
        assertEquals(Map.of(kept.id(), 0, source.id(), 1), people.overlap().orElseThrow().known());
        var another = workGroup().id(3).members(10).build();
        var without = new MergedPeople(kept, List.of(), List.of(source, another), Platform.WECHAT, lists);
        assertEquals(List.of(new MergedSize(710, 0), 1, false), List.of(without.size(), without.unlisted(), without.overlap().isPresent()));
    }

    static Roster list(Asset group, long... people) {
        return new Roster(group.id(), LocalDate.of(2026, 11, 2), "名单.xlsx", LongStream.of(people).mapToObj(key -> new Person(key, null)).toList());
    }

    @Test void aNewGroupBringsNobody() {
        var people = of(null, List.of(), List.of(workGroup().members(300).build(), workGroup().members(201).build()));
        assertEquals(List.of(501, Grade.TOO_BIG), List.of(people.size().atMost(), people.grade()));
    }

    @Test void followersHaveNoLimit() {
        assertEquals(Grade.FINE, of(account().members(65_934).build(), List.of(), List.of(account().members(19_737).build())).grade());
    }

    @Test void withoutAnyNumberTheScaleStillHasAnEnd() {
        assertEquals(1, of(null, List.of(), List.of(workGroup().members(null).build())).most());
    }
}
