package org.qingqun.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.audit.MemoryAuditStore;
import org.qingqun.common.DirectTransactions;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.UnitService.Listed;
import org.qingqun.inventory.UnitService.Listing;
import org.qingqun.inventory.UnitService.Provisional;

class UnitServiceTest {
    private final MemoryUnitStore units = new MemoryUnitStore();
    private final MemoryAssetStore assets = new MemoryAssetStore(units);
    private final MemoryAuditStore audit = new MemoryAuditStore();
    private final UnitService service = new UnitService(units, audit, _ -> {}, new DirectTransactions(),
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));

    private static final Listed CITY = new Listed("临江市", Level.CITY, null, null, null, null, List.of());
    private static final Listed BUREAU = new Listed("临江市水利局", Level.CITY, "临江市", 42, "周局长", "0571-1", List.of("市水利局"));

    @Test void aListMayNameChildrenBeforeTheirParents() {
        assertEquals(new Listing(2, 0, 0), service.importList(List.of(BUREAU, CITY), 1));
        var city = units.findAll().getFirst();
        assertEquals(new Unit(new UnitId(2), city.id(), "临江市水利局", Level.CITY, 42, "周局长", "0571-1", false, List.of("市水利局")), units.findAll().getLast());
        assertEquals("added 2, updated 0", audit.lines().getFirst().entry().to());
    }

    @Test void theSameListAgainChangesNothing() {
        service.importList(List.of(CITY, BUREAU), 1);
        assertEquals(new Listing(0, 0, 2), service.importList(List.of(CITY, BUREAU), 1));
        assertEquals(1, audit.lines().size());
    }

    @Test void aListUpdatesWhatItSaysAndConfirmsProvisionalUnits() {
        units.insert(new UnitDraft(null, "临江市水利局", Level.UNKNOWN, null, null, "旧联系人", true, List.of()));
        assertEquals(new Listing(1, 1, 0), service.importList(List.of(CITY, new Listed("临江市水利局", Level.CITY, "临江市", 9, null, null, List.of())), 1));
        var bureau = units.findAll().getFirst();
        assertEquals(new Unit(bureau.id(), new UnitId(2), "临江市水利局", Level.CITY, 9, null, "旧联系人", false, List.of()), bureau);
    }

    @Test void anAliasStaysWithTheUnitThatHasIt() {
        service.importList(List.of(CITY, BUREAU, new Listed("临江市水务中心", Level.CITY, "临江市", null, null, null, List.of("市水利局", "水务中心"))), 1);
        assertEquals(List.of("水务中心"), units.findAll().getLast().aliases());
    }

    @Test void aParentNobodyKnowsIsRefused() {
        var refused = assertThrows(ExpectedException.class, () -> service.importList(List.of(BUREAU), 1));
        assertEquals(ErrorCode.UNKNOWN_UNIT, refused.code());
        assertEquals(List.of("临江市"), refused.facts());
    }

    @Test void unitsThatHangBelowThemselvesAreRefused() {
        service.importList(List.of(CITY, BUREAU), 1);
        assertRefused(ErrorCode.UNIT_CYCLE, "临江市", listed("临江市", "临江市水利局"));
        assertRefused(ErrorCode.UNIT_CYCLE, "甲局", listed("甲局", "甲局"));
        assertRefused(ErrorCode.UNIT_CYCLE, "甲局", listed("甲局", "乙局"), listed("乙局", "甲局"));
        assertEquals(2, units.findAll().size());
    }

    @Test void aUnitTwiceUnderTwoParentsIsRefusedTwiceTheSameIsNot() {
        assertRefused(ErrorCode.UNIT_TWICE, "甲局", CITY, BUREAU, listed("甲局", "临江市"), listed("甲 局", "临江市水利局"));
        assertEquals(new Listing(3, 0, 1), service.importList(List.of(CITY, BUREAU, listed("甲局", "临江市"), listed("甲局", "临江市")), 1));
    }

    @Test void tenThousandAliasesAreNoTrouble() {
        var list = new ArrayList<Listed>(List.of(CITY));
        for (int i = 0; i < 5_000; i++) list.add(new Listed("第%d局".formatted(i), Level.CITY, "临江市", null, null, null, List.of("局" + i, "单位" + i)));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(new Listing(5_001, 0, 0), service.importList(list, 1)));
    }

    private void assertRefused(ErrorCode code, String name, Listed... list) {
        var refused = assertThrows(ExpectedException.class, () -> service.importList(List.of(list), 1));
        assertEquals(code, refused.code());
        assertEquals(name, refused.facts().getFirst());
    }

    private static Listed listed(String name, String parent) {
        return new Listed(name, Level.CITY, parent, null, null, null, List.of());
    }

    @Test void provisionalUnitsComeWithSuggestions() {
        service.importList(List.of(CITY, BUREAU), 1);
        var strange = units.insert(new UnitDraft(null, "临江市水力局", Level.UNKNOWN, null, null, null, true, List.of()));
        var stranger = units.insert(new UnitDraft(null, "黄山管委会", Level.UNKNOWN, null, null, null, true, List.of()));
        assertEquals(List.of(new Provisional(strange, List.of(units.find(new UnitId(2)).orElseThrow())), new Provisional(stranger, List.of())),
                service.findProvisional());
    }

    @Test void confirmingMovesAssetsAndKeepsTheNameAsAlias() {
        service.importList(List.of(CITY, BUREAU), 1);
        var strange = units.insert(new UnitDraft(null, "临江市水力局", Level.UNKNOWN, null, null, null, true, List.of()));
        assets.put(AssetBuilder.workGroup().id(7).unit(strange.id().value()).build());
        service.confirm(strange.id(), new UnitId(2), 5);
        assertEquals(new UnitId(2), assets.get(new AssetId(7)).unit());
        assertEquals(List.of("市水利局", "临江市水力局"), units.find(new UnitId(2)).orElseThrow().aliases());
        var line = audit.lines().getLast().entry();
        assertEquals(List.of("unit.confirm", "unit:2", "临江市水力局", "临江市水利局", "5"),
                List.of(line.action(), line.subject(), line.from(), line.to(), String.valueOf(line.by())));
    }

    @Test void onlyProvisionalUnitsAreMergedAway() {
        service.importList(List.of(CITY, BUREAU), 1);
        assertEquals(ErrorCode.UNKNOWN_UNIT, assertThrows(ExpectedException.class, () -> service.confirm(new UnitId(2), new UnitId(1), 1)).code());
    }

    @Test void aProvisionalUnitMayBeAcceptedAsItIs() {
        service.importList(List.of(CITY), 1);
        var fresh = units.insert(new UnitDraft(null, "临江市气象局", Level.UNKNOWN, null, null, null, true, List.of()));
        assertEquals(new Unit(fresh.id(), new UnitId(1), "临江市气象局", Level.CITY, null, null, null, false, List.of()),
                service.accept(fresh.id(), new UnitId(1), Level.CITY, 1));
        assertEquals(List.of(), service.findProvisional());
    }

    private Unit named(String name) {
        return units.findAll().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    @Test void whatIsSoundOfAListIsTakenInAndTakenBack() {
        service.importList(List.of(CITY, BUREAU), 1);
        var before = units.findAll();
        var step = service.importSound(List.of(listed("甲局", "无此县"), new Listed("临江市水利局", Level.CITY, null, 50, null, null, List.of()), listed("乙股", "乙局"), listed("乙局", "临江市")), 1);
        assertEquals(List.of("乙局", "乙股"), step.added().stream().map(Unit::name).toList());
        assertEquals(50, named("临江市水利局").headCount());
        assertEquals(named("乙局").id(), named("乙股").parent());
        service.undo(step, 1);
        assertEquals(before, units.findAll());
        assertEquals("units.undo", audit.lines().getLast().entry().action());
    }

    @Test void aNameThatIsAnAliasIsThatUnit() {
        service.importList(List.of(CITY, BUREAU), 1);
        assertEquals(new Listing(1, 1, 0), service.importList(List.of(new Listed("市水利局", Level.CITY, null, 60, null, null, List.of()), listed("河道处", "市水利局")), 1));
        assertEquals(60, named("临江市水利局").headCount());
        assertEquals(named("临江市水利局").id(), named("河道处").parent());
    }

    @Test void aUnitIsAddedEditedAndBothAreTakenBack() {
        service.importList(List.of(CITY), 1);
        var added = service.add(new UnitDraft(new UnitId(1), "市大数据中心", Level.CITY, 12, null, null, false, List.of("数据中心")), 3);
        var unit = added.added().getFirst();
        var edited = service.edit(unit, new Unit(unit.id(), unit.parent(), "市数据局", Level.CITY, 15, "吴局长", null, false, List.of("市大数据中心")), 3);
        assertEquals("市数据局", named("市数据局").name());
        assertEquals(ErrorCode.STALE, refused(() -> service.edit(unit, unit, 3)));
        assertEquals(ErrorCode.STALE, refused(() -> service.undo(added, 3)));
        service.undo(edited, 3);
        assertEquals(unit, named("市大数据中心"));
        service.undo(added, 3);
        assertEquals(1, units.findAll().size());
    }

    @Test void aNameOrAliasOfAnotherUnitIsRefused() {
        service.importList(List.of(CITY, BUREAU), 1);
        assertEquals(ErrorCode.UNIT_EXISTS, refused(() -> service.add(new UnitDraft(null, "市 水利局", Level.CITY, null, null, null, false, List.of()), 1)));
        assertEquals(ErrorCode.UNIT_EXISTS, refused(() -> service.add(new UnitDraft(null, "水务局", Level.CITY, null, null, null, false, List.of("临江市")), 1)));
        var city = named("临江市");
        assertEquals(ErrorCode.UNIT_EXISTS, refused(() -> service.edit(city, new Unit(city.id(), null, "临江市水利局", Level.CITY, null, null, null, false, List.of()), 1)));
        assertEquals(ErrorCode.UNIT_CYCLE, refused(() -> service.edit(city, new Unit(city.id(), named("临江市水利局").id(), "临江市", Level.CITY, null, null, null, false, List.of()), 1)));
        assertEquals(ErrorCode.UNIT_NAME_TOO_LONG, refused(() -> service.add(new UnitDraft(null, "长".repeat(501), Level.CITY, null, null, null, false, List.of()), 1)));
        assertEquals(2, units.findAll().size());
    }

    @Test void twoThatAreOneBecomeOneAndAreParted() {
        service.importList(List.of(CITY, BUREAU, listed("市水务局", "临江市")), 1);
        assets.put(AssetBuilder.workGroup().id(7).unit(3).build());
        var before = units.findAll();
        var step = service.merge(new UnitId(3), new UnitId(2), 4);
        assertEquals(new UnitId(2), assets.get(new AssetId(7)).unit());
        assertEquals(List.of("市水利局", "市水务局"), named("临江市水利局").aliases());
        assertEquals(new Listing(0, 0, 1), service.importList(List.of(listed("市水务局", "临江市")), 1));
        service.undo(step, 4);
        assertEquals(before, units.findAll());
        assertEquals(new UnitId(3), assets.get(new AssetId(7)).unit());
        assertEquals(ErrorCode.UNIT_CYCLE, refused(() -> service.merge(new UnitId(2), new UnitId(2), 4)));
    }

    @Test void anAddedUnitWithOthersBelowItStays() {
        service.importList(List.of(CITY), 1);
        var step = service.add(new UnitDraft(new UnitId(1), "甲局", Level.CITY, null, null, null, false, List.of()), 1);
        service.add(new UnitDraft(new UnitId(2), "甲股", Level.CITY, null, null, null, false, List.of()), 1);
        assertEquals(ErrorCode.UNIT_IN_USE, refused(() -> service.undo(step, 1)));
    }

    private static ErrorCode refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ExpectedException.class, work).code();
    }
}
