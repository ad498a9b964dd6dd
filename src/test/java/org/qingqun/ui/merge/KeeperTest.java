package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.NewSurvivor;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;

class KeeperTest {
    private final Asset one = AssetBuilder.workGroup().id(7).name("总群").build();
    private final NewSurvivor wanted = new NewSurvivor(" 新群 ", new UnitId(1), Platform.WECHAT, Custodian.NONE, null, null);

    @Test void anAssetIsThereAlreadyAndANewGroupIsNot() {
        for (var keeper : List.of(new Keeper.Member(one), new Keeper.Other(one))) {
            assertEquals(List.of("总群", one.id(), Optional.of(one)), List.of(keeper.name(), Objects.requireNonNull(keeper.survivor()), keeper.asset()));
            assertEquals(null, keeper.fresh());
        }
        var fresh = new Keeper.Fresh(wanted);
        assertEquals(List.of("新群", Optional.empty(), wanted), List.of(fresh.name(), fresh.asset(), Objects.requireNonNull(fresh.fresh())));
        assertEquals(null, fresh.survivor());
    }

    @Test void nobodyChosenYetStillHasAKind() {
        var kinds = List.of(new Keeper.Member(one), new Keeper.Other(one), new Keeper.Fresh(wanted), new Keeper.Nobody(Keeper.Kind.FRESH)).stream().map(Keeper::kind).toList();
        assertEquals(List.of(Keeper.Kind.MEMBER, Keeper.Kind.OTHER, Keeper.Kind.FRESH, Keeper.Kind.FRESH), kinds);
        assertEquals("", new Keeper.Nobody(Keeper.Kind.OTHER).name());
    }
}
