package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Burdens;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.InFlight;
import org.qingqun.progress.ProgressService;
import org.qingqun.progress.StatedReason;
import org.qingqun.progress.Transfer;
import org.qingqun.progress.Weight;
import org.qingqun.roster.Person;
import org.qingqun.roster.Roster;

class JooqProgressFactStoreTest extends OnBothDatabases {
    private static final CampaignId CAMPAIGN = new CampaignId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private Asset insert(AssetBuilder asset) {
        if (stores.units().findAll().isEmpty()) {
            unit("甲局");
            unit("乙局");
        }
        return add(asset.draft());
    }

    private Membership count(Asset asset, Origin origin) {
        var place = new Membership(asset.id(), origin, Family.WORK_GROUP, new UnitId(1), Level.TOWN, Platform.WECHAT, false);
        stores.memberships().insertAll(CAMPAIGN, List.of(place));
        return place;
    }

    private Burdens burdens(Family family) {
        return progress().burden(family);
    }

    private ProgressService progress() {
        return new ProgressService(stores.campaigns(), stores.memberships(), stores.units(), stores.progressFacts());
    }

    private CleanupCase close(Asset asset, CaseState... path) {
        var moved = stores.cases().insert(CAMPAIGN, Family.WORK_GROUP, new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务完成", null, null), PersonId.ADMINISTRATOR);
        for (var state : path) moved = stores.cases().replace(moved, moved.moveTo(state));
        return moved;
    }

    private static final CaseState[] TO_CLOSED = {CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED, CaseState.EXECUTED, CaseState.CLOSED};

    @Test void burdenIsThatOfWhatStandsAndOfWhatTheBaselineCounted() {
        count(insert(workGroup().name("甲群").unit(1).custodian("王芳", null).members(201)), Origin.B);
        var closed = insert(workGroup().name("乙群").unit(1).custodian("王芳", null).members(null));
        count(closed, Origin.L);
        stores.assets().changeStatus(List.of(closed.id()), AssetStatus.CLOSED);
        count(insert(workGroup().name("丙群").unit(1).custodian("李明", null).members(200)), Origin.N);
        insert(workGroup().name("丁群").unit(1).custodian(null, null).members(10));
        var burdens = burdens(Family.WORK_GROUP);
        assertEquals(new Burden(3, 2, 2, 0, 1, 0, 411, 0, 0), burdens.now());
        assertEquals(new Burden(2, 1, 2, 0, 1, 1, 201, 0, 0), burdens.baseline());
        assertEquals(new Burdens(Burden.NONE, Burden.NONE), burdens(Family.GOV_APP));
    }

    @Test void ofSomeUnitsOnlyWhatStandsWithThemWeighs() {
        insert(workGroup().name("甲群").unit(1).members(300));
        insert(workGroup().name("乙群").unit(2).members(5));
        var burden = progress().burden(Family.WORK_GROUP, Set.of(new UnitId(2))).now();
        assertEquals(List.of(1, 1, 0), List.of(burden.assets(), burden.custodians(), burden.mega()));
    }

    @Test void theFamiliesAreToldApart() {
        insert(workGroup().name("甲群").unit(1).custodian("王芳", null).members(300));
        insert(govApp().name("甲应用").unit(1).custodian(null, null).members(5));
        assertEquals(List.of(1, 0, 0), Stream.of(Family.values()).map(family -> burdens(family).now().mega()).toList());
        assertEquals(List.of(1, 0, 0), Stream.of(Family.values()).map(family -> burdens(family).now().custodians()).toList());
    }

    @Test void bothHalvesAtOnceAreTheBurden() {
        insert(workGroup().name("甲群").unit(1).custodian("王芳", null).members(300));
        insert(workGroup().name("乙群").unit(1).custodian("王芳", null).members(null));
        assertEquals(burdens(Family.WORK_GROUP), progress().burdenAtOnce(Family.WORK_GROUP));
        assertEquals(new Burden(2, 1, 2, 0, 1, 1, 300, 0, 0), burdens(Family.WORK_GROUP).now());
    }

    @Test void whatIsGoneIsCountedByTheReasonOfTheCaseThatClosedIt() {
        var gone = insert(workGroup().name("甲群").unit(1));
        var restored = insert(workGroup().name("乙群").unit(1));
        var silent = insert(workGroup().name("丙群").unit(1));
        var later = insert(workGroup().name("丁群").unit(1));
        for (var asset : List.of(gone, restored, silent, later)) count(asset, Origin.B);
        for (var asset : List.of(gone, restored, later)) close(asset, TO_CLOSED);
        var noon = LocalDate.of(2026, 6, 30);
        Stream.of(gone, restored, silent).forEach(asset -> fate(asset, Fate.C, noon));
        fate(restored, Fate.S, noon);
        fate(later, Fate.C, noon.plusDays(1));
        var one = new StatedReason("任务完成", Origin.B, false, Fate.C, 1);
        assertEquals(Set.of(one, new StatedReason(null, Origin.B, false, Fate.C, 1)), Set.copyOf(reasons(Set.of(), noon)));
        assertEquals(2, reasons(Set.of(new UnitId(1)), noon.plusDays(1)).stream().filter(r -> r.reason() != null).mapToInt(StatedReason::assets).sum());
        assertEquals(List.of(), reasons(Set.of(new UnitId(2)), noon));
        assertEquals(List.of(), progress().reasons(Family.GOV_APP, Set.of(), noon));
    }

    private List<StatedReason> reasons(Set<UnitId> units, LocalDate day) {
        return progress().reasons(Family.WORK_GROUP, units, day);
    }

    private void fate(Asset asset, Fate fate, LocalDate day) {
        stores.memberships().appendFates(CAMPAIGN, List.of(new FateChange(asset.id(), fate, day, "dissolve")));
    }

    /// name, phone, unit: who is one person
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the phone tells, however it is written and wherever he works
            王芳, 138 0013 8000, 1,   王 芳, 13800138000, 2,   1
            # without one the name tells, within its unit
            王芳, , 1,   王　芳, , 1,   1
            王芳, , 1,   王芳, , 2,     2
            # a masked phone tells nobody apart from another, so the name does
            王芳, 138****8000, 1,   李明, 138****8000, 1,   2
            # a phone without a name is somebody
            , 13800138000, 1,   , , 1,   1
            """)
    void peopleAreToldApart(@Nullable String name, @Nullable String phone, int unit, @Nullable String other, @Nullable String otherPhone, int otherUnit, int people) {
        insert(workGroup().name("甲群").unit(unit).custodian(name, phone));
        insert(workGroup().name("乙群").unit(otherUnit).custodian(other, otherPhone));
        assertEquals(people, burdens(Family.WORK_GROUP).now().custodians());
    }

    @Test void moreThanTwentyIsOverload() {
        for (int i = 1; i <= Burden.OVERLOAD; i++) insert(workGroup().name("群" + i).unit(1).custodian("王芳", null));
        assertEquals(0, burdens(Family.WORK_GROUP).now().overloaded());
        insert(workGroup().name("又一群").unit(1).custodian("王芳", null));
        assertEquals(1, burdens(Family.WORK_GROUP).now().overloaded());
    }

    @Test void everyFigureOfTheBurdenHasItsAssets() {
        for (int i = 1; i <= Burden.OVERLOAD + 1; i++) insert(workGroup().name("群" + i).unit(1).custodian("王芳", null).members(i * 20));
        insert(workGroup().name("小群").unit(1).custodian("李明", null).members(null));
        insert(workGroup().name("无主群").unit(1).custodian(null, null).members(500));
        stores.assets().changeStatus(List.of(insert(workGroup().name("已关").unit(1).custodian("王芳", null).members(900)).id()), AssetStatus.CLOSED);
        stores.rosters().replace(new Roster(new AssetId(1), LocalDate.of(2026, 11, 2), "名单.xlsx", List.of(new Person(1, null))));
        assertEquals(List.of(22, 1, 21, 12, 22, 0, 1), Stream.of(Weight.values()).map(w -> stores.progressFacts().findWeighing(Family.WORK_GROUP, w).size()).toList());
    }

    /// Groups 1 and 2 are counted and 2 is closed, group 3 is new; 12 is the person 2 where a list states no phone.
    @Test void oneWhomTwoListsStateIsOnePerson() {
        for (var name : List.of("甲群", "乙群", "丙群")) insert(workGroup().name(name).unit(1));
        count(stores.assets().get(new AssetId(1)), Origin.B);
        count(stores.assets().get(new AssetId(2)), Origin.L);
        stores.assets().changeStatus(List.of(new AssetId(2)), AssetStatus.CLOSED);
        assertEquals(GroupsPerPerson.Change.NONE, listed(Set.of()));
        list(1, new Person(1, null), new Person(2, 12L));
        list(2, new Person(12, null), new Person(3, null));
        list(3, new Person(12, null), new Person(1, null), new Person(4, null));
        assertEquals(new GroupsPerPerson.Change(new GroupsPerPerson(2, 3, 5, 2), new GroupsPerPerson(2, 3, 4, 2)), listed(Set.of()));
        assertEquals(GroupsPerPerson.Change.NONE, listed(Set.of(new UnitId(2))));
    }

    private void list(long group, Person... people) {
        stores.rosters().replace(new Roster(new AssetId(group), LocalDate.of(2026, 11, 2), "名单.xlsx", List.of(people)));
    }

    private GroupsPerPerson.Change listed(Set<UnitId> units) {
        return stores.progressFacts().getGroupsPerPerson(CAMPAIGN, Family.WORK_GROUP, units);
    }

    @Test void whatStandsElsewhereNowIsListed() {
        count(insert(workGroup().name("甲群").unit(1)), Origin.B);
        var moved = insert(workGroup().name("乙群").unit(2));
        count(moved, Origin.B);
        assertEquals(List.of(new Transfer(moved.id(), moved.code(), "乙群", Family.WORK_GROUP, new UnitId(1), new UnitId(2), Platform.WECHAT, Platform.WECHAT)),
                stores.progressFacts().findTransfers(CAMPAIGN));
    }

    @Test void onlyClosedCasesWithAProofAreProven() {
        var proven = close(insert(workGroup().name("甲群").unit(1)), TO_CLOSED);
        stores.cases().addProof(proven.id(), "截图.png", "甲".getBytes(StandardCharsets.UTF_8), NOON);
        stores.cases().addProof(proven.id(), "截图2.png", "乙".getBytes(StandardCharsets.UTF_8), NOON);
        close(insert(workGroup().name("乙群").unit(1)), TO_CLOSED);
        close(insert(workGroup().name("丙群").unit(1)), Stream.of(TO_CLOSED).limit(4).toArray(CaseState[]::new));
        var day = LocalDate.of(2026, 11, 2);
        assertEquals(new Fraction(1, 2), stores.progressFacts().provenShare(CAMPAIGN, Family.WORK_GROUP, day));
        assertEquals(new Fraction(0, 0), stores.progressFacts().provenShare(CAMPAIGN, Family.GOV_APP, day));
        var later = stores.cases().get(proven.id());
        stores.cases().replace(later, later.closedOn(day.plusDays(1)));
        assertEquals(new Fraction(0, 1), stores.progressFacts().provenShare(CAMPAIGN, Family.WORK_GROUP, day), "what was closed later is not yet proven");
    }

    @Test void whatIsOnItsWayIsCountedByItsOrigin() {
        var counted = insert(workGroup().name("甲群").unit(1));
        count(counted, Origin.L);
        close(counted, CaseState.SUBMITTED);
        close(insert(workGroup().name("不计").unit(1)), CaseState.SUBMITTED);
        var proposed = insert(workGroup().name("丙群").unit(1));
        count(proposed, Origin.B);
        close(proposed);
        assertEquals(List.of(new InFlight(Origin.L, false, Disposition.DISSOLVE, 1)), stores.progressFacts().countInFlight(CAMPAIGN, Family.WORK_GROUP));
    }

    @Test void whatStandsOfSomeIsCountedByItsOrigin() {
        var one = count(insert(workGroup().name("甲群").unit(1)), Origin.L).asset();
        var gone = count(insert(workGroup().name("已取消").unit(1)), Origin.B).asset();
        var back = count(insert(workGroup().name("恢复").unit(1)), Origin.B).asset();
        var other = count(insert(workGroup().name("未选").unit(1)), Origin.B).asset();
        var uncounted = insert(workGroup().name("不计").unit(1)).id();
        stores.memberships().appendFates(CAMPAIGN, List.of(new FateChange(gone, Fate.C, DAY, "dissolve"), new FateChange(back, Fate.C, DAY, "dissolve"),
                new FateChange(back, Fate.S, DAY, "dissolve")));
        var facts = stores.progressFacts();
        assertEquals(List.of(new InFlight(Origin.B, false, Disposition.DISSOLVE, 1), new InFlight(Origin.L, false, Disposition.DISSOLVE, 1)),
                facts.countStanding(CAMPAIGN, Family.WORK_GROUP, List.of(one, gone, back, uncounted), Disposition.DISSOLVE));
        assertEquals(List.of(), facts.countStanding(CAMPAIGN, Family.GOV_APP, List.of(one, other), Disposition.DISSOLVE));
    }
}
