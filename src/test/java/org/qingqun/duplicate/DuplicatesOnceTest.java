package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.qingqun.inventory.AssetBuilder.workGroup;
import static org.qingqun.rule.Inventories.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Inventory;

class DuplicatesOnceTest {
    private final DuplicatesOnce once = new DuplicatesOnce(new MemoryNotDuplicateStore().alone());

    private static Inventory of(AssetBuilder... assets) {
        return Inventories.of(List.of(Inventories.unit(1, Level.COUNTY, 40), Inventories.unit(2, Level.COUNTY, 40)), assets);
    }

    private static AssetBuilder group(String name) {
        return workGroup().name(name).purpose("控辍保学日常调度");
    }

    @Test void anInventoryIsComparedOnce() {
        var inventory = of(group("控辍保学工作群"), group("控辍保学联络群"));
        assertSame(once.inspect(inventory, TODAY), once.inspect(inventory, TODAY));
        var same = of(group("控辍保学工作群"), group("控辍保学联络群"));
        assertEquals(2, once.inspect(same, TODAY).size());
        assertEquals(0, once.inspect(of(group("控辍保学工作群"), group("防汛工作群").purpose("防汛")), TODAY).size());
    }

    @Test void whatAPersonCalledDifferentMeanwhileIsComparedAnew() {
        var store = new MemoryNotDuplicateStore();
        var rule = new DuplicatesOnce(store.alone());
        var inventory = of(group("控辍保学工作群"), group("控辍保学联络群"));
        assertEquals(2, rule.inspect(inventory, TODAY).size());
        store.add(NotDuplicateStore.Pair.of(inventory.assets().get(0).id(), inventory.assets().get(1).id()), "对象不同");
        assertEquals(0, rule.inspect(inventory, TODAY).size());
    }
}
