package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;

class ScanServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ScanService scan;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var s = office.stores;
        scan = new ScanService(s.assets(), s.units(), s.campaigns(), s.findings(), s.audit(), office.access, s.transactions(), office.clock,
                FullRuleBook.of(s.taught(), () -> Background.NONE));
    }

    @AfterEach void close() {
        office.close();
    }

    private Asset group(AssetBuilder group) {
        return office.insert(group.unit(office.bureau.id().value()));
    }

    private List<String> scanned(RuleId... only) {
        return scan.scan(TODAY, Set.of(only), ADMIN, Progress.NONE).findings().stream().map(f -> f.rule().value()).distinct().sorted().toList();
    }

    @Test void aRuleThatIsOffRunsWhenItIsNamed() {
        for (int i = 0; i < 6; i++) group(workGroup().name("工作" + (char) ('甲' + i) + "群").lastActive("2026-10-30"));
        assertEquals(List.of(), scanned().stream().filter("over-quota"::equals).toList());
        assertEquals(List.of("over-quota"), scanned(RuleId.OVER_QUOTA));
        scanned();
        assertEquals(List.of(), scan.findOpen(RuleId.OVER_QUOTA));
    }

    @Test void aRuleNobodyKnowsIsRefused() {
        assertEquals(ErrorCode.UNKNOWN_RULE, assertThrows(ExpectedException.class, () -> scanned(new RuleId("nonsense"))).code());
    }

    @Test void theCampaignsSwitchesAndExceptionsHold() {
        group(workGroup().name("党建群").purpose("党建").lastActive("2026-09-20"));
        assertEquals(List.of(), scanned());
        change(Limits.DEFAULT.with(new LimitException(Limit.GROUP_SILENT_DAYS, 30, Level.CITY, null, null, null)));
        assertEquals(List.of("zombie"), scanned());
        change(Limits.DEFAULT.with(new LimitException(Limit.GROUP_SILENT_DAYS, 30, Level.TOWN, null, null, null)));
        assertEquals(List.of(), scanned());
        change(Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 30).with("zombie", Family.WORK_GROUP, false));
        assertEquals(List.of(), scanned());
    }

    private void change(Limits limits) {
        office.campaigns.changeLimits(limits, "试行", ADMIN);
    }

    @Test void closedAssetsAreNeverFlagged() {
        var group = group(workGroup().name("党建群").lastActive("2025-01-01"));
        office.stores.assets().changeStatus(List.of(group.id()), AssetStatus.CLOSED);
        assertEquals(List.of(), scanned());
    }

    @Test void whatIsDecidedAboutIsLookedAtAnew() {
        var group = group(workGroup().name("党建群").lastActive("2025-01-01"));
        scanned();
        assertEquals(List.of(RuleId.ZOMBIE), scan.recheck(group.id(), TODAY, ADMIN).stream().map(Finding::rule).toList());
        office.stores.assets().replace(group, workGroup().name("党建群").unit(office.bureau.id().value()).lastActive("2026-11-01").facts());
        assertEquals(List.of(), scan.recheck(group.id(), TODAY, ADMIN));
        assertEquals(List.of(), scan.findOpen(RuleId.ZOMBIE));
        assertEquals(List.of(FindingLife.Stage.GONE), scan.findLives(group.id()).stream().map(FindingLife::stage).toList());
    }

    @Test void aLikenessHoldsAsLongAsBothAreWhatTheyWere() {
        var one = group(workGroup().name("控辍保学工作群").purpose("控辍保学").lastActive("2026-10-30"));
        var other = group(workGroup().name("控辍保学联络群").purpose("控辍保学").lastActive("2026-10-30"));
        scanned();
        assertEquals(List.of(RuleId.DUPLICATE), scan.recheck(one.id(), TODAY, ADMIN).stream().map(Finding::rule).toList());
        office.stores.assets().changeStatus(List.of(other.id()), AssetStatus.CLOSED);
        assertEquals(List.of(), scan.recheck(one.id(), TODAY, ADMIN));
    }

    @Test void aChangedAssetIsComparedByTheNextScanOnly() {
        var one = group(workGroup().name("控辍保学工作群").purpose("控辍保学").lastActive("2026-10-30"));
        group(workGroup().name("控辍保学联络群").purpose("控辍保学").lastActive("2026-10-30"));
        scanned();
        office.stores.assets().replace(one, workGroup().name("控辍保学工作群").purpose("控辍保学").unit(office.bureau.id().value()).lastActive("2026-11-01").facts());
        assertEquals(List.of(), scan.recheck(one.id(), TODAY, ADMIN));
        scanned();
        assertEquals(1, scan.recheck(one.id(), TODAY, ADMIN).size());
    }

    @Test void whatComesBackUnderAnotherNameIsFoundBesideItsTwin() {
        var s = office.stores;
        var knowing = new ScanService(s.assets(), s.units(), s.campaigns(), s.findings(), s.audit(), office.access, s.transactions(), office.clock,
                FullRuleBook.of(s.taught(), new BackgroundReader(s.background(), s.units())::read));
        var old = group(workGroup().name("控辍保学工作群").purpose("控辍保学").createdOn("2020-01-01"));
        office.baseline.lock(TODAY.minusDays(30), ADMIN);
        office.closed(old.id(), Disposition.DISSOLVE, null);
        group(workGroup().name("2026控辍保学钉钉群").purpose("控辍保学").platform(Platform.DINGTALK).createdOn(TODAY.plusDays(3).toString()).lastActive("2026-11-05"));
        var found = knowing.scan(TODAY.plusDays(10), Set.of(RuleId.REBOUND), ADMIN, Progress.NONE).findings();
        assertEquals(List.of(Severity.LIKELY), found.stream().map(Finding::severity).toList());
        assertEquals("控辍保学工作群", ((Evidence.Reborn) found.getFirst().evidence().getFirst()).closedName());
        assertEquals(found, knowing.watchRebounds(TODAY.plusDays(10), ADMIN));
        assertEquals(TODAY.plusDays(10), knowing.lastScanDay().orElseThrow());
        assertEquals(List.of(), knowing.watchRebounds(TODAY.plusYears(2), ADMIN));
        assertEquals(List.of(), knowing.findOpen(RuleId.REBOUND));
        assertEquals(List.of(), knowing.scan(TODAY.plusYears(2), Set.of(RuleId.REBOUND), ADMIN, Progress.NONE).findings());
    }

    @Test void simulatingStoresNothing() {
        group(workGroup().name("党建群").lastActive("2026-09-20"));
        scanned();
        assertEquals(1, scan.simulate(Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 30), TODAY, Set.of(RuleId.ZOMBIE)).findings().size());
        assertEquals(List.of(), scan.findOpen(RuleId.ZOMBIE));
    }
}
