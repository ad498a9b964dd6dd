package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;

class JooqAssetStoreTest extends OnBothDatabases {
    @Test void everyFactComesBackAsItWent() {
        var unit = unit("甲县教育局").id();
        var facts = new AssetFacts("控辍保学（2024）群", unit, "基教科", Platform.WECOM, new Custodian("王小明", "科长", "13800138000"), "联络", "各校校长",
                new PartialDate(2021, 3, null, true), new Activity(ActivityLevel.LOW, PartialDate.ofYear(2024), 7, EvidenceGrade.SCREENSHOT, LocalDate.of(2026, 6, 1)),
                312, Term.untilDate(PartialDate.of(LocalDate.of(2025, 8, 31))), "浙备-1", "附注", new Source("甲.xlsx", "Sheet1", 7));
        var stored = add(new AssetDraft(Family.GOV_APP, AppKind.MINI_PROGRAM, facts, 1));
        assertEquals(new GovApp(new AssetId(1), "QZ-00001", AppKind.MINI_PROGRAM, facts, AssetStatus.IN_USE, 1), stored);
        assertEquals(stored, stores.assets().get(stored.id()));
    }

    /// One statement with so many numbers is refused by SQLite.
    @Test void aLargeNumberOfIdsIsLookedUp() {
        unit("甲局");
        var first = add(workGroup().draft());
        var ids = LongStream.rangeClosed(1, 200_000).mapToObj(AssetId::new).toList();
        assertEquals(List.of(first), stores.assets().findByIds(ids));
    }

    @Test void blanksStayBlank() {
        var facts = new AssetFacts("群", unit("甲局").id(), null, Platform.UNKNOWN, Custodian.NONE, null, null, null, Activity.UNKNOWN, null, Term.UNKNOWN, null, null,
                Source.BY_HAND);
        assertEquals(facts, stores.assets().get(add(new AssetDraft(Family.WORK_GROUP, null, facts, 1)).id()).facts());
    }

    @Test void anEventThatEndsItIsKept() {
        unit("甲局");
        var draft = workGroup().term(Term.untilEvent("换届结束")).draft();
        assertEquals(Term.untilEvent("换届结束"), stores.assets().get(add(draft).id()).facts().term());
    }

    @Test void draftsAreNumberedAndCodedInTheirOrder() {
        unit("甲局");
        add(workGroup().name("先来的").draft());
        var drafts = List.of(workGroup().name("乙").draft(), account().name("甲").draft(), govApp().name("丙").draft());
        var stored = stores.assets().insertAll(drafts);
        assertEquals(List.of("QZ-00002 乙", "QZ-00003 甲", "QZ-00004 丙"), stored.stream().map(a -> a.code() + " " + a.name()).toList());
        assertEquals(stored, stores.assets().findByIds(List.of(new AssetId(2), new AssetId(3), new AssetId(4))));
        assertEquals(5, add(workGroup().name("后来的").draft()).id().value());
    }

    @Test void threeThousandDraftsGoInAtOnce() {
        unit("甲局");
        var drafts = IntStream.range(0, 3_000).mapToObj(i -> workGroup().name("群" + i).draft()).toList();
        var stored = stores.assets().insertAll(drafts);
        assertEquals(3_000, stores.assets().findByIds(stored.stream().map(Asset::id).toList()).size());
        assertEquals(stored, stores.assets().findByStatus(AssetStatus.IN_USE));
    }

    @Test void aWholeRegisterIsReadAsEachAssetIs() {
        unit("甲局");
        var drafts = List.of(workGroup().name("齐全").draft(), govApp().name("应用").draft(), account().name("账号").draft(), workGroup().name("断\u001f开").draft(),
                workGroup().name("末尾").note("备注\u001f").draft(), workGroup().name("百分%s号").draft());
        var stored = stores.assets().insertAll(drafts);
        assertEquals(stored, stores.assets().findByStatus(AssetStatus.IN_USE));
        assertEquals(stores.assets().findByIds(stored.stream().map(Asset::id).toList()), stores.assets().findByStatus(AssetStatus.IN_USE));
    }

    @Test void anUnknownAssetIsRefused() {
        var refusal = assertThrows(ExpectedException.class, () -> stores.assets().get(new AssetId(99)));
        assertEquals(ErrorCode.UNKNOWN_ASSET, refusal.code());
        assertEquals(List.of(99L), refusal.facts());
    }

    @Test void foundInTheOrderAskedForWithoutTheUnknown() {
        var a = group("甲群");
        var b = group("乙群");
        assertEquals(List.of(b, a), stores.assets().findByIds(List.of(b.id(), new AssetId(99), a.id())));
        assertEquals(List.of(), stores.assets().findByIds(List.of()));
    }

    @Test void foundByIdentityCodeFilingNumberAndName() {
        var unit = unit("甲局").id();
        var found = Optional.of(add(workGroup().name("防汛 工作群").filingNo("备7").draft()));
        AssetStore assets = stores.assets();
        assertEquals(found, assets.findByIdentity(Identity.of(Family.WORK_GROUP, unit, "防汛工作群", 1)));
        assertEquals(Optional.empty(), assets.findByIdentity(Identity.of(Family.WORK_GROUP, unit, "防汛工作群", 2)));
        assertEquals(Optional.empty(), assets.findByIdentity(Identity.of(Family.GOV_APP, unit, "防汛工作群", 1)));
        assertEquals(found, assets.findByCode("QZ-00001"));
        assertEquals(Optional.empty(), assets.findByCode("QZ-00002"));
        assertEquals(List.of(found.get()), assets.findByName(unit, "防汛　工作群"));
        assertEquals(List.of(), assets.findByName(unit, "防汛"));
        assertEquals(List.of(), assets.findByName(new UnitId(99), "防汛工作群"));
    }

    @Test void namesakesCodesAndFilingNumbersAreFoundManyAtATimeWhateverTheirStatus() {
        unit("甲局");
        var a = add(workGroup().name("防汛 工作群").filingNo("备7").draft());
        var b = add(account().name("防汛工作群").filingNo("备7").draft());
        var second = stores.assets().insertAll(List.of(new AssetDraft(Family.WORK_GROUP, null, a.facts(), 2))).getFirst();
        group("别的群");
        stores.assets().changeStatus(List.of(a.id()), AssetStatus.CLOSED);
        var closed = stores.assets().get(a.id());
        var first = Identity.of(Family.WORK_GROUP, a.unit(), "防汛工作群", 1);
        assertEquals(Map.of(first, closed, first.at(2), second), stores.assets().findNamesakes(List.of(first, Identity.of(Family.GOV_APP, a.unit(), "防汛工作群", 1))));
        var thousands = IntStream.range(0, 2_500).mapToObj(i -> Identity.of(Family.WORK_GROUP, a.unit(), i == 2_100 ? "防汛工作群" : "群" + i, 1)).toList();
        assertEquals(Map.of(first, closed, first.at(2), second), stores.assets().findNamesakes(thousands));
        assertEquals(List.of(closed, b), stores.assets().findByCodes(List.of("QZ-00001", "QZ-00002", "QZ-99999")));
        assertEquals(List.of(closed, b, second), stores.assets().findByFilingNos(List.of("备7", "备8")));
        assertEquals(List.of(), stores.assets().findByCodes(List.of()));
        assertEquals(Map.of(), stores.assets().findNamesakes(List.of()));
        assertEquals("防汛工作群", stores.assets().findNameKeys(a.unit(), Family.WORK_GROUP).get(a.id()));
        assertEquals(3, stores.assets().findNameKeys(a.unit(), Family.WORK_GROUP).size());
        assertEquals(Map.of(b.id(), "防汛工作群"), stores.assets().findNameKeys(a.unit(), Family.OFFICIAL_ACCOUNT));
        assertEquals(Map.of(), stores.assets().findNameKeys(new UnitId(99), Family.WORK_GROUP));
    }

    @Test void aKeyIsTakenAsItIsWrittenHoweverOdd() {
        unit("甲局");
        var odd = List.of("\"群\"", "a'b\\", "群{0}?", "]}");
        odd.forEach(this::group);
        var keys = odd.stream().map(name -> Identity.of(Family.WORK_GROUP, new UnitId(1), name, 1)).toList();
        assertEquals(java.util.Set.copyOf(keys), stores.assets().findNamesakes(keys).keySet());
    }

    @Test void locksOfManyAreFoundTogether() {
        var a = group("甲群");
        var b = group("乙群");
        var c = group("丙群");
        stores.assets().lock(a.id(), Set.of(AssetField.NAME, AssetField.MEMBERS));
        stores.assets().lock(b.id(), Set.of(AssetField.PHONE));
        assertEquals(Map.of(a.id(), Set.of(AssetField.NAME, AssetField.MEMBERS), b.id(), Set.of(AssetField.PHONE)), stores.assets().findLocks(List.of(a.id(), b.id(), c.id())));
        assertEquals(List.of(a), stores.assets().findLocked(Set.of(AssetField.NAME, AssetField.UNIT)));
    }

    @Test void manyChangesAtOnceAreAllOrNone() {
        var a = group("甲群");
        var b = group("乙群");
        var store = stores.assets();
        var changed = store.replaceAll(List.of(change(a, "甲 群", 9), change(b, "乙群", 8)));
        assertEquals(List.of(2, 9, 2, 8), changed.stream().flatMap(x -> java.util.stream.Stream.of(x.version(), x.facts().members())).toList());
        assertEquals(changed, store.findByIds(List.of(a.id(), b.id())));
        assertEquals(ErrorCode.STALE, assertThrows(ExpectedException.class, () -> store.replaceAll(List.of(change(changed.get(1), "乙群", 7), change(a, "甲群", 1)))).code());
        assertEquals(changed, store.findByIds(List.of(a.id(), b.id())));
        var renamed = store.replaceAll(List.of(change(changed.get(0), "乙群", 9))).getFirst();
        assertEquals(Optional.of(renamed), store.findByIdentity(Identity.of(Family.WORK_GROUP, a.unit(), "乙群", 2)));
    }

    private static AssetStore.Change change(Asset before, String name, int members) {
        return new AssetStore.Change(before, workGroup().name(name).unit(1).members(members).facts());
    }

    @Test void twoRowsOfOneFileAreTwoAssets() {
        unit("甲局");
        var first = workGroup().name("防汛群").draft();
        var second = new AssetDraft(first.family(), first.kind(), first.facts(), 2);
        var stored = stores.assets().insertAll(List.of(first, second));
        assertEquals(stored, stores.assets().findByName(new UnitId(1), "防汛群"));
        assertThrows(RuntimeException.class, () -> add(second));
    }

    @Test void aChangeMakesTheNextVersion() {
        var before = group("甲群");
        var facts = workGroup().name("甲群").unit(1).members(9).facts();
        var after = stores.assets().replace(before, facts);
        assertEquals(before.version() + 1, after.version());
        assertEquals(facts, after.facts());
        assertEquals(after, stores.assets().get(before.id()));
    }

    @Test void whoComesLaterIsRefused() {
        var before = group("甲群");
        stores.assets().replace(before, workGroup().name("乙群").unit(1).facts());
        var refusal = assertThrows(ExpectedException.class, () -> stores.assets().replace(before, workGroup().name("丙群").unit(1).facts()));
        assertEquals(ErrorCode.STALE, refusal.code());
        assertEquals("乙群", stores.assets().get(before.id()).name());
    }

    @Test void aRenamedAssetBecomesOneMoreOccurrenceBesideItsNamesake() {
        var namesake = group("甲群");
        var renamed = stores.assets().replace(group("乙群"), workGroup().name("甲 群").unit(1).facts());
        assertEquals(Optional.of(namesake), stores.assets().findByIdentity(Identity.of(Family.WORK_GROUP, new UnitId(1), "甲群", 1)));
        assertEquals(Optional.of(renamed), stores.assets().findByIdentity(Identity.of(Family.WORK_GROUP, new UnitId(1), "甲群", 2)));
    }

    @Test void aStatusChangeIsAChange() {
        var a = group("甲群");
        var b = group("乙群");
        stores.assets().changeStatus(List.of(b.id()), AssetStatus.MERGED);
        stores.assets().changeStatus(List.of(), AssetStatus.CLOSED);
        assertEquals(List.of(a), stores.assets().findByStatus(AssetStatus.IN_USE));
        assertEquals(List.of(Asset.of(Family.WORK_GROUP, null, b.id(), b.code(), b.facts(), AssetStatus.MERGED, 2)), stores.assets().findByStatus(AssetStatus.MERGED));
    }

    @Test void lockedFieldsAreRememberedOnce() {
        var a = group("甲群");
        stores.assets().lock(a.id(), Set.of(AssetField.NAME, AssetField.MESSAGES_30D));
        stores.assets().lock(a.id(), Set.of(AssetField.NAME, AssetField.PHONE));
        assertEquals(Set.of(AssetField.NAME, AssetField.MESSAGES_30D, AssetField.PHONE), stores.assets().findLocks(a.id()));
        assertEquals(Set.of(), stores.assets().findLocks(group("乙群").id()));
    }

    @Test void countedByFamilyAndStatusWithZeros() {
        group("甲群");
        stores.assets().changeStatus(List.of(group("乙群").id()), AssetStatus.CLOSED);
        add(account().name("甲号").draft());
        var counts = stores.assets().count();
        assertEquals(Map.of(AssetStatus.IN_USE, 1, AssetStatus.CLOSED, 1, AssetStatus.MERGED, 0, AssetStatus.OUT_OF_SCOPE, 0), counts.get(Family.WORK_GROUP));
        assertEquals(Map.of(AssetStatus.IN_USE, 1, AssetStatus.CLOSED, 0, AssetStatus.MERGED, 0, AssetStatus.OUT_OF_SCOPE, 0), counts.get(Family.OFFICIAL_ACCOUNT));
        assertEquals(Map.of(AssetStatus.IN_USE, 0, AssetStatus.CLOSED, 0, AssetStatus.MERGED, 0, AssetStatus.OUT_OF_SCOPE, 0), counts.get(Family.GOV_APP));
    }
}
