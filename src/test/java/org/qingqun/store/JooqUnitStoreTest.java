package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.qingqun.progress.Explanation;

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

    @Test void twoThatRanGroupsTogetherAreOneThereAndTwoAgain() {
        var third = unit("县委办").id();
        var right = unit("甲县教育局").id();
        var wrong = unit("甲县教育据").id();
        var joints = stores.procedures().joints();
        var before = Map.of(joint("三家", third, right, wrong), List.of(right, wrong), joint("错名联合", third, wrong), List.of(wrong),
                joint("两家", right, wrong), List.of(wrong), joint("错名决定", wrong, third, right), List.of(third, right));

        var merger = stores.units().mergeInto(wrong, right);
        assertEquals(List.of("三家 2", "错名决定 1", "错名联合 2"), before.keySet().stream().flatMap(id -> joints.find(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(unit -> stores.assets().get(id).name() + " " + unit.value())).sorted().toList());
        stores.units().part(merger);
        assertEquals(before, joints.find(before.keySet()));
    }

    private AssetId joint(String name, UnitId deciding, UnitId... others) {
        var id = add(workGroup().name(name).unit(deciding.value()).draft()).id();
        stores.procedures().joints().replace(id, List.of(others));
        return id;
    }

    @Test void theExplanationOfTheKeptUnitStandsAndTheOtherComesBack() {
        var right = unit("甲县教育局").id();
        var wrong = unit("甲县教育据").id();
        var campaign = stores.campaigns().current().id();
        var day = LocalDate.of(2026, 11, 2);
        stores.explanations().keep(campaign, new Explanation(right, "新设两所学校", day));
        stores.explanations().keep(campaign, new Explanation(wrong, "防汛", day.plusDays(1)));
        var before = stores.explanations().find(campaign);

        var merger = stores.units().mergeInto(wrong, right);
        assertEquals(List.of(before.getFirst()), stores.explanations().find(campaign));
        stores.units().part(merger);
        assertEquals(before, stores.explanations().find(campaign));

        stores.explanations().forget(campaign, right);
        stores.units().part(stores.units().mergeInto(wrong, right));
        assertEquals(before.subList(1, 2), stores.explanations().find(campaign), "one that was only moved goes back too");
    }

    @Test void whatWasWrittenAnewSinceTheMergeStands() {
        var third = unit("县委办").id();
        var right = unit("甲县教育局").id();
        var wrong = unit("甲县教育据").id();
        var group = joint("错名决定", wrong, right);
        var merger = stores.units().mergeInto(wrong, right);
        var asset = stores.assets().get(group);
        stores.assets().replace(asset, workGroup().name(asset.name()).unit(third.value()).draft().facts());
        stores.procedures().joints().replace(group, List.of(right));
        stores.units().part(merger);
        assertEquals(Map.of(group, List.of(right)), stores.procedures().joints().find(List.of(group)));
        assertEquals(third, stores.assets().get(group).unit());
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
