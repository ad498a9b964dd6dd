package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.BaselineService.Reason;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitDraft;

class BaselineServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private Asset created(String name, String iso) {
        return office.insert(AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).createdOn(iso));
    }

    private Map<String, Origin> origins() {
        return office.stores.memberships().findAll(office.campaigns.current().id()).stream()
                .collect(Collectors.toMap(m -> office.stores.assets().get(m.asset()).name(), Membership::origin));
    }

    @Test void theLockTakesInWhatWasNotCreatedAfterTheDay() {
        created("当天", "2026-10-01");
        created("次日", "2026-10-02");
        created("当月", "2026-10");
        created("下月", "2026-11");
        created("不详", null);
        assertEquals(3, office.baseline.preview(DAY).takenIn().size());
        office.baseline.lock(DAY, ADMIN);
        assertEquals(Map.of("当天", Origin.B, "次日", Origin.N, "当月", Origin.B, "下月", Origin.N, "不详", Origin.B), origins());
        assertEquals(DAY, office.campaigns.current().baselineDay());
    }

    @Test void whatIsDeclaredLaterIsLateOnlyIfItExistedForCertain() {
        office.baseline.lock(DAY, ADMIN);
        office.baseline.enrol(List.of(created("早有", "2026-09"), created("当月", "2026-10"), created("新建", "2026-10-05"), created("不详", null)));
        assertEquals(Map.of("早有", Origin.L, "当月", Origin.N, "新建", Origin.N, "不详", Origin.N), origins());
    }

    @Test void aPersonMarksAsLateWhatHadNoDate() {
        office.baseline.lock(DAY, ADMIN);
        var unknown = created("不详", null);
        office.baseline.enrol(List.of(unknown));
        office.baseline.markLate(Set.of(unknown.id()), "群公告显示 2025 年已建", ADMIN);
        assertEquals(Map.of("不详", Origin.L), origins());
    }

    @Test void beforeTheLockNothingIsEnrolled() {
        office.baseline.enrol(List.of(created("早有", "2026-09")));
        assertEquals(Map.of(), origins());
    }

    @Test void aSurvivorOfAMergeIsNewAndMarkedUntilNothingMergesIntoIt() {
        office.baseline.lock(DAY, ADMIN);
        var survivor = created("新群", "2026-11-02");
        office.baseline.enrolByMerge(survivor);
        var campaign = office.campaigns.current().id();
        assertEquals(List.of(Origin.N, true), marks(campaign, survivor));
        office.baseline.endByMerge(survivor.id(), ADMIN);
        office.baseline.endByMerge(survivor.id(), ADMIN);
        assertEquals(List.of(Origin.N, false), marks(campaign, survivor));
        assertEquals(List.of("origin.no-survivor"), office.stores.audit().findBySubject("asset:" + survivor.id().value()).stream().map(l -> l.entry().action()).toList());
    }

    private List<Object> marks(CampaignId campaign, Asset asset) {
        var place = office.stores.memberships().find(campaign, asset.id()).orElseThrow();
        return List.of(place.origin(), place.byMerge());
    }

    @Test void beforeTheLockNoSurvivorCanBeMade() {
        var survivor = created("新群", "2026-11-02");
        assertEquals(ErrorCode.BASELINE_MISSING, assertThrows(ExpectedException.class, () -> office.baseline.enrolByMerge(survivor)).code());
        assertEquals(false, office.baseline.counts(survivor.id()));
    }

    @Test void aBaselineIsLockedOnce() {
        office.baseline.lock(DAY, ADMIN);
        assertEquals(ErrorCode.BASELINE_LOCKED, assertThrows(ExpectedException.class, () -> office.baseline.lock(DAY, ADMIN)).code());
    }

    @Test void aDayToComeIsNoBaselineDay() {
        assertRefused(ErrorCode.DAY_IN_FUTURE, () -> office.baseline.lock(OfficeFixture.TODAY.plusDays(1), ADMIN));
        office.baseline.lock(OfficeFixture.TODAY, ADMIN);
    }

    @Test void aLockByMistakeIsOpenedAgainWithAReason() {
        created("早有", "2026-09");
        assertRefused(ErrorCode.BASELINE_MISSING, () -> office.baseline.reopen("日期填错", ADMIN));
        office.baseline.lock(DAY, ADMIN);
        assertRefused(ErrorCode.REASON_REQUIRED, () -> office.baseline.reopen(" ", ADMIN));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> office.baseline.reopen("日期填错", office.head.id()));
        assertEquals(false, office.baseline.reopen("日期填错", ADMIN).isLocked());
        assertEquals(Map.of(), origins());
        assertEquals("日期填错", office.stores.audit().findLatest(1).getFirst().entry().reason());
        office.baseline.lock(DAY.minusDays(1), ADMIN);
        assertEquals(Map.of("早有", Origin.B), origins());
    }

    @Test void onceSomethingIsSettledTheBaselineStays() {
        var asset = created("早有", "2026-09");
        office.baseline.lock(DAY, ADMIN);
        office.closed(asset.id(), Disposition.DISSOLVE, null);
        assertRefused(ErrorCode.BASELINE_IN_USE, () -> office.baseline.reopen("日期填错", ADMIN));
    }

    @Test void theNextCampaignTakesInWhatTheEarlierOneClosedSinceItsBaselineDay() {
        var asset = created("早有", "2026-09");
        office.baseline.lock(DAY, ADMIN);
        office.closed(asset.id(), Disposition.DISSOLVE, null);
        office.campaigns.start("下一行动", Set.of(Family.values()), null, null, ADMIN);
        office.baseline.lock(DAY, ADMIN);
        assertEquals(Map.of("早有", Origin.B), origins());
        assertEquals(1, office.progress.stats(null, null, OfficeFixture.TODAY).total().closed());
        assertTrue(office.backups.verify(null).isSound());
    }

    @Test void whatWasClosedBeforeTheBaselineDayAndIsBackIsAReturnedOne() {
        var asset = created("早有", "2026-09");
        office.baseline.lock(DAY, ADMIN);
        var closed = office.closed(asset.id(), Disposition.DISSOLVE, null);
        office.clock.set(OfficeFixture.TODAY.plusDays(30));
        office.campaigns.start("下一行动", Set.of(Family.values()), null, null, ADMIN);
        office.baseline.lock(OfficeFixture.TODAY.plusDays(10), ADMIN);
        assertEquals(Map.of(), origins());
        office.execution.restore(List.of(closed.id()), OfficeFixture.TODAY.plusDays(20), "仍在使用", ADMIN).single();
        assertEquals(Map.of("早有", Origin.R), origins());
        var figures = office.progress.stats(null, null, OfficeFixture.TODAY.plusDays(30)).total();
        assertEquals(List.of(1, 1), List.of(figures.returned(), figures.remaining()));
        assertTrue(office.backups.verify(null).isSound());
    }

    private static void assertRefused(ErrorCode code, Executable work) {
        assertEquals(code, assertThrows(ExpectedException.class, work).code());
    }

    @Test void onlyWhoAdministersLocks() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.baseline.lock(DAY, office.head.id())).code());
    }

    @Test void aPreviewSaysWhatIsLeftOutAndWhy() {
        var in = created("计入", "2026-01-01");
        var later = created("后建", "2026-10-05");
        var town = office.stores.units().insert(new UnitDraft(office.county.id(), "甲镇", Level.TOWN, null, null, null, false, List.of()));
        var below = office.insert(AssetBuilder.workGroup().name("镇群").unit(town.id().value()));
        var app = office.insert(AssetBuilder.govApp().name("掌上办").unit(office.bureau.id().value()));
        var qq = office.insert(AssetBuilder.workGroup().name("QQ群").unit(office.bureau.id().value()).platform(Platform.QQ));
        var preview = office.baseline.preview(DAY, new Scope(Set.of(Family.WORK_GROUP), Set.of(Level.CITY), Set.of(Platform.WECHAT)));
        assertEquals(List.of(in.id()), preview.takenIn());
        assertEquals(Map.of(Reason.CREATED_AFTER, List.of(later.id()), Reason.OTHER_LEVEL, List.of(below.id()), Reason.OTHER_FAMILY, List.of(app.id()),
                Reason.OTHER_PLATFORM, List.of(qq.id())), preview.others());
    }

    @Test void levelsAndPlatformsNarrowTheCountForGood() {
        created("市直群", "2026-01-01");
        var qq = office.insert(AssetBuilder.workGroup().name("QQ群").unit(office.bureau.id().value()).platform(Platform.QQ));
        office.campaigns.setUp(new CampaignPlan("微信群行动", new Scope(Set.of(Family.WORK_GROUP), Set.of(Level.CITY), Set.of(Platform.WECHAT)), null, null), ADMIN);
        office.baseline.lock(DAY, ADMIN);
        assertEquals(Map.of("市直群", Origin.B), origins());
        office.baseline.enrol(List.of(office.insert(AssetBuilder.workGroup().name("晚报QQ群").unit(office.bureau.id().value()).platform(Platform.QQ))));
        office.baseline.takeBack(qq, DAY, "dissolve");
        assertEquals(Map.of("市直群", Origin.B), origins());
        assertTrue(office.backups.verify(null).isSound());
    }
}
