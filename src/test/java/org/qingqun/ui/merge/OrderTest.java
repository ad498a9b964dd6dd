package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

class OrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final NewSurvivor FRESH = new NewSurvivor("新群", new UnitId(1), Platform.WECHAT, Custodian.NONE, null, null);
    private final List<Asset> sources = List.of(AssetBuilder.workGroup().id(2).custodian("李四", null).build(), AssetBuilder.workGroup().id(3).custodian(null, null).build());

    private Order order(AssetId survivor, NewSurvivor fresh, String responsible) {
        return new Order(sources, survivor, fresh, "总群", "职能重复", responsible, DAY);
    }

    @Test void withoutAResponsiblePersonEachCustodianIs() {
        assertEquals(new Proposal(new AssetId(2), Disposition.MERGE, new AssetId(1), "职能重复", "李四", DAY), order(new AssetId(1), null, null).proposals().getFirst());
        assertEquals(Arrays.asList("李四", null), order(new AssetId(1), null, null).proposals().stream().map(Proposal::responsible).toList());
        assertEquals(List.of("王五", "王五"), order(new AssetId(1), null, "王五").proposals().stream().map(Proposal::responsible).toList());
    }

    @Test void intoANewOneIsOneFewerLess() {
        assertEquals(List.of(2, 1), List.of(order(new AssetId(1), null, null).fewer(), order(null, FRESH, null).fewer()));
    }

    @Test void thereIsExactlyOneSurvivor() {
        assertThrows(IllegalArgumentException.class, () -> order(null, null, null));
        assertThrows(IllegalArgumentException.class, () -> order(new AssetId(1), FRESH, null));
    }
}
