package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitId;

class JooqUnitStoreTest extends OnBothDatabases {
    @Test void everythingComesBackAsItWent() {
        var city = stores.units().insert(new UnitDraft(null, "清河市", Level.CITY, null, null, null, false, List.of()));
        var town = stores.units().insert(new UnitDraft(city.id(), "甲镇", Level.TOWN, 36, "李四", "0571-1", true, List.of("甲镇人民政府", "甲镇政府")));
        assertEquals(new Unit(new UnitId(2), new UnitId(1), "甲镇", Level.TOWN, 36, "李四", "0571-1", true, List.of("甲镇人民政府", "甲镇政府")), town);
        assertEquals(List.of(city, town), stores.units().findAll());
        assertEquals(Optional.of(town), stores.units().find(town.id()));
        assertEquals(Optional.empty(), stores.units().find(new UnitId(99)));
    }

    @Test void replacingChangesAliasesToo() {
        var before = stores.units().insert(new UnitDraft(null, "甲镇", Level.UNKNOWN, null, null, null, true, List.of("旧名", "甲镇政府")));
        var after = new Unit(before.id(), null, "甲镇人民政府", Level.TOWN, 5, "王五", null, false, List.of("新名", "甲镇政府"));
        stores.units().replace(after);
        assertEquals(List.of("新名", "甲镇政府"), stores.units().find(before.id()).orElseThrow().aliases());
        assertEquals(List.of(after), stores.units().findAll());
    }

    @Test void anAliasBelongsToOneUnitOnly() {
        stores.units().insert(new UnitDraft(null, "甲镇", Level.TOWN, null, null, null, false, List.of("城关镇")));
        assertThrows(RuntimeException.class, () -> stores.units().insert(new UnitDraft(null, "乙镇", Level.TOWN, null, null, null, false, List.of("城关镇"))));
        assertEquals(1, stores.units().findAll().size());
    }

    @Test void anUnknownUnitIsRefused() {
        var nowhere = new Unit(new UnitId(9), null, "无", Level.TOWN, null, null, null, false, List.of());
        assertEquals(ErrorCode.UNKNOWN_UNIT, assertThrows(ExpectedException.class, () -> stores.units().replace(nowhere)).code());
        var here = unit("甲").id();
        assertEquals(ErrorCode.UNKNOWN_UNIT, assertThrows(ExpectedException.class, () -> stores.units().mergeInto(here, nowhere.id())).code());
        assertEquals(ErrorCode.UNKNOWN_UNIT, assertThrows(ExpectedException.class, () -> stores.units().mergeInto(nowhere.id(), here)).code());
    }

    @Test void mergingMovesEverythingAndKeepsTheNames() {
        var right = unit("甲县教育局").id();
        var wrong = stores.units().insert(new UnitDraft(null, "甲县教育据", Level.UNKNOWN, null, null, null, true, List.of("甲教"))).id();
        var below = unit("甲县一小", wrong).id();
        add(workGroup().name("防汛群").unit(right.value()).draft());
        add(workGroup().name("防汛群").unit(wrong.value()).draft());
        add(workGroup().name("党建群").unit(wrong.value()).draft());
        var campaign = stores.campaigns().current().id();
        var place = new Membership(new AssetId(3), Origin.B, Family.WORK_GROUP, wrong, Level.UNKNOWN, Platform.WECHAT, false);
        stores.memberships().insertAll(campaign, List.of(place));
        var person = stores.people().insert("张三", wrong, Role.RECORDER);
        stores.imports().add(null, "甲.xlsx", "0".repeat(64), wrong, Counts.ZERO, Instant.EPOCH);

        stores.units().mergeInto(wrong, right);

        assertEquals(List.of("甲县教育局", "甲县一小"), stores.units().findAll().stream().map(Unit::name).toList());
        assertEquals(List.of("甲县教育据", "甲教"), stores.units().find(right).orElseThrow().aliases().stream().sorted().toList());
        assertEquals(right, stores.units().find(below).orElseThrow().parent());
        assertEquals(List.of(new AssetId(1), new AssetId(2)), stores.assets().findByName(right, "防汛群").stream().map(a -> a.id()).toList());
        assertEquals(right, stores.assets().get(new AssetId(3)).unit());
        assertEquals(right, stores.memberships().findAll(campaign).getFirst().unit());
        assertEquals(right, stores.people().get(person.id()).unit());
        assertEquals(Set.of(right), stores.imports().findUnits());
    }

    @Test void aUnitMergedIntoOneBelowItLeavesNoLoop() {
        var top = unit("市").id();
        var wrong = unit("县", top).id();
        var middle = unit("乡", wrong).id();
        var right = unit("村", middle).id();
        stores.units().mergeInto(wrong, right);
        assertEquals(top, stores.units().find(right).orElseThrow().parent());
        assertEquals(right, stores.units().find(middle).orElseThrow().parent());
    }

    @Test void aUnitCannotBeMergedIntoItself() {
        var id = unit("甲").id();
        assertThrows(IllegalArgumentException.class, () -> stores.units().mergeInto(id, id));
        assertEquals(1, stores.units().findAll().size());
    }

    @Test void whatWasMergedIsPartedAgain() {
        var top = unit("市").id();
        var wrong = stores.units().insert(new UnitDraft(top, "甲县教育据", Level.TOWN, 3, "李四", null, true, List.of("甲教"))).id();
        var below = unit("甲县一小", wrong).id();
        var right = unit("甲县教育局", below).id();
        add(workGroup().name("防汛群").unit(right.value()).draft());
        add(workGroup().name("防汛群").unit(wrong.value()).draft());
        var campaign = stores.campaigns().current().id();
        stores.memberships().insertAll(campaign, List.of(new Membership(new AssetId(2), Origin.B, Family.WORK_GROUP, wrong, Level.TOWN, Platform.WECHAT, false)));
        var person = stores.people().insert("张三", wrong, Role.RECORDER);
        var before = stores.units().findAll();

        stores.units().part(stores.units().mergeInto(wrong, right));

        assertEquals(before, stores.units().findAll());
        assertEquals(List.of(new AssetId(2)), stores.assets().findByName(wrong, "防汛群").stream().map(a -> a.id()).toList());
        assertEquals(wrong, stores.memberships().findAll(campaign).getFirst().unit());
        assertEquals(wrong, stores.people().get(person.id()).unit());
    }

    @Test void aUnitIsRemovedOnlyWhileNothingPointsToIt() {
        var free = unit("甲").id();
        var above = unit("乙").id();
        unit("丙", above);
        stores.units().remove(free);
        assertEquals(List.of("乙", "丙"), stores.units().findAll().stream().map(Unit::name).toList());
        assertEquals(ErrorCode.UNIT_IN_USE, assertThrows(ExpectedException.class, () -> stores.units().remove(above)).code());
    }
}
