package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredTest {
    @Test void whatAUnitSaysOfOneFamilyIsSaidOfThatFamilyOnly() {
        var inventory = Inventories.of(workGroup().filingNo("1"), workGroup().filingNo(null), account().filingNo(" "), workGroup().unit(2).filingNo(null));
        var declared = Declared.of(inventory, a -> a.facts().filingNo());
        assertEquals(List.of(true, true, false, false), inventory.assets().stream().map(declared::byUnitOf).toList());
        assertEquals(List.of(true, true, false, false), inventory.assets().stream().map(declared::mostlyByUnitOf).toList());
    }

    @Test void halfOrMoreIsMostly() {
        var third = Inventories.of(workGroup().filingNo("1"), workGroup().filingNo(null), workGroup().filingNo(null));
        assertEquals(false, Declared.of(third, a -> a.facts().filingNo()).mostlyByUnitOf(third.assets().getFirst()));
    }
}
