package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Platform;

class MergedPeopleTest {
    private static MergedPeople of(Asset kept, List<Asset> joining, List<Asset> sources) {
        return new MergedPeople(kept, joining, sources, Platform.WECHAT);
    }

    @Test void theSumIsThatOfAllWhoComeTogether() {
        var people = of(workGroup().members(186).build(), List.of(workGroup().members(97).build()), List.of(workGroup().members(64).build(), workGroup().members(null).build()));
        assertEquals(new MergedSize(347, 1), people.size());
        assertEquals(List.of(Grade.BIG, 186), List.of(people.grade(), people.most()));
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
