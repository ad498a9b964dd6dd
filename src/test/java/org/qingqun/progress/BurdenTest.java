package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Asset;

class BurdenTest {
    @Test void peopleAreToldApartByPhoneThenByNameWithinTheirUnit() {
        var burden = Burden.of(List.of(
                workGroup().custodian("王芳", "138 0013 8000").build(),
                workGroup().custodian("王 芳", "13800138000").unit(2).build(),
                workGroup().custodian("王芳", null).build(),
                workGroup().custodian("王 芳", null).build(),
                workGroup().custodian("王芳", null).unit(2).build(),
                workGroup().custodian(null, null).build()));
        assertEquals(new Burden(6, 3, 5, 0, 0, 0), burden);
        assertEquals(Optional.of(new BigDecimal("1.7")), burden.perCustodian());
    }

    @Test void aMaskedPhoneTellsNobodyApart() {
        var burden = Burden.of(List.of(workGroup().custodian("王芳", "138****8000").build(), workGroup().custodian("李明", "138****8000").build()));
        assertEquals(2, burden.custodians());
    }

    @Test void moreThanTwentyIsOverloadAndMoreThanTwoHundredIsMega() {
        assertEquals(0, Burden.of(groupsOfOnePerson(20)).overloaded());
        assertEquals(1, Burden.of(groupsOfOnePerson(21)).overloaded());
        assertEquals(new Burden(3, 1, 3, 0, 1, 1),
                Burden.of(List.of(workGroup().members(200).build(), workGroup().members(201).build(), workGroup().members(null).build())));
    }

    @Test void withoutAnyCustodianThereIsNoAverage() {
        assertEquals(Optional.empty(), Burden.of(List.of()).perCustodian());
    }

    private static List<Asset> groupsOfOnePerson(int count) {
        return IntStream.range(0, count).mapToObj(i -> workGroup().id(i + 1).build()).toList();
    }
}
