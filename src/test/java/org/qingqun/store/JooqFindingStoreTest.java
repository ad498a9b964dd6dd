package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.rule.Dismissal;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.FindingLife.Stage;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class JooqFindingStoreTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Set<RuleId> ZOMBIE = Set.of(RuleId.ZOMBIE);

    @Test void strongestFirstThenByAsset() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        var findings = List.of(silent(3, Severity.LIKELY, 100), silent(1, Severity.LIKELY, 100), silent(2, Severity.STRONG, 200));
        scan(findings);
        assertEquals(List.of(findings.get(2), findings.get(1), findings.get(0)), stores.findings().findOpen(RuleId.ZOMBIE));
        assertEquals(List.of(), stores.findings().findOpen(RuleId.EXPIRED));
        assertEquals(List.of(findings.get(2)), stores.findings().findByAsset(new AssetId(2)));
        scan(List.of(silent(3, Severity.LIKELY, 100), silent(1, Severity.ASK, 100), silent(2, Severity.STRONG, 200)));
        assertEquals(List.of(new AssetId(2), new AssetId(3)), stores.findings().findAccused(RuleId.ZOMBIE));
        scan(findings);
        assertEquals(Map.of(RuleId.ZOMBIE, Map.of(Severity.LIKELY, 2, Severity.STRONG, 1)), stores.findings().countOpen());
    }

    @Test void aScanReplacesWhatItsRulesFoundBeforeAndNothingElse() {
        group("甲群");
        scan(List.of(silent(1, Severity.LIKELY, 100)));
        stores.findings().replaceOpen(Set.of(RuleId.EXPIRED), DAY, List.of(expired(1)));
        scan(List.of(silent(1, Severity.LIKELY, 101)));
        assertEquals(List.of(expired(1), silent(1, Severity.LIKELY, 101)), stores.findings().findByAsset(new AssetId(1)));
        scan(List.of());
        assertEquals(List.of(expired(1)), stores.findings().findByAsset(new AssetId(1)));
    }

    @Test void closedAssetsAndOpenCasesAreNobodysWork() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        scan(List.of(silent(1, Severity.LIKELY, 100), silent(2, Severity.LIKELY, 100), silent(3, Severity.LIKELY, 100)));
        stores.assets().changeStatus(List.of(new AssetId(1)), AssetStatus.CLOSED);
        var c = stores.cases().insert(stores.campaigns().current().id(), Family.WORK_GROUP,
                new Proposal(new AssetId(2), Disposition.DISSOLVE, null, "任务结束", null, null), PersonId.ADMINISTRATOR);
        assertEquals(List.of(silent(3, Severity.LIKELY, 100)), stores.findings().findOpen(RuleId.ZOMBIE));
        assertEquals(Map.of(RuleId.ZOMBIE, Map.of(Severity.LIKELY, 1)), stores.findings().countOpen());
        assertEquals(List.of(new AssetId(3)), stores.findings().findAccused(RuleId.ZOMBIE));
        stores.cases().replace(c, c.moveTo(CaseState.WITHDRAWN));
        assertEquals(2, stores.findings().findOpen(RuleId.ZOMBIE).size());
        assertEquals(1, stores.findings().findByAsset(new AssetId(1)).size());
    }

    @Test void aDismissedFindingStaysAwayUntilItsFactsChange() {
        group("甲群");
        scan(List.of(silent(1, Severity.LIKELY, 100)));
        stores.findings().dismiss(new AssetId(1), RuleId.ZOMBIE, "仍在使用");
        assertEquals(List.of(), stores.findings().findOpen(RuleId.ZOMBIE));
        assertEquals(List.of(), stores.findings().findByAsset(new AssetId(1)));
        scan(List.of(silent(1, Severity.STRONG, 200))); // only older by itself
        assertEquals(Map.of(), stores.findings().countOpen());
        var changed = finding(1, Severity.LIKELY, new Evidence.Silent(PartialDate.ofMonth(2026, 1), 100, 90));
        scan(List.of(changed));
        assertEquals(List.of(changed), stores.findings().findOpen(RuleId.ZOMBIE));
        stores.findings().dismiss(new AssetId(1), RuleId.ZOMBIE, "再看过");
        scan(List.of(changed));
        assertEquals(List.of(), stores.findings().findOpen(RuleId.ZOMBIE));
    }

    @Test void aDismissalIsOfOneRuleAndOneAsset() {
        group("甲群");
        group("乙群");
        stores.findings().replaceOpen(Set.of(RuleId.ZOMBIE, RuleId.EXPIRED), DAY, List.of(silent(1, Severity.LIKELY, 100), silent(2, Severity.LIKELY, 100), expired(1)));
        stores.findings().dismiss(new AssetId(1), RuleId.ZOMBIE, "仍在使用");
        stores.findings().dismiss(new AssetId(2), RuleId.DUPLICATE, "没有这条");
        assertEquals(List.of(silent(2, Severity.LIKELY, 100)), stores.findings().findOpen(RuleId.ZOMBIE));
        assertEquals(List.of(expired(1)), stores.findings().findOpen(RuleId.EXPIRED));
    }

    @Test void severalFindingsOfARuleAreDismissedTogetherAndComeBackWithANewOne() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        var toB = duplicate(1, 2);
        var toC = duplicate(1, 3);
        stores.findings().replaceOpen(Set.of(RuleId.DUPLICATE), DAY, List.of(toB));
        stores.findings().dismiss(new AssetId(1), RuleId.DUPLICATE, "不是一回事");
        stores.findings().replaceOpen(Set.of(RuleId.DUPLICATE), DAY, List.of(toB));
        assertEquals(List.of(), stores.findings().findOpen(RuleId.DUPLICATE));
        stores.findings().replaceOpen(Set.of(RuleId.DUPLICATE), DAY, List.of(toB, toC));
        assertEquals(List.of(toB, toC), stores.findings().findOpen(RuleId.DUPLICATE));
    }

    @Test void theLastScansDayIsRememberedAlsoWhenItFoundNothing() {
        assertEquals(Optional.empty(), stores.findings().lastScanDay());
        stores.findings().replaceOpen(ZOMBIE, DAY, List.of());
        stores.findings().replaceOpen(ZOMBIE, DAY.minusDays(30), List.of());
        assertEquals(Optional.of(DAY.minusDays(30)), stores.findings().lastScanDay());
    }

    @Test void threeThousandFindingsGoInAtOnce() {
        unit("甲局");
        stores.assets().insertAll(IntStream.range(0, 3_000).mapToObj(i -> workGroup().name("群" + i).draft()).toList());
        var findings = IntStream.rangeClosed(1, 3_000).mapToObj(i -> silent(i, Severity.LIKELY, 100)).toList();
        scan(findings);
        assertEquals(findings, stores.findings().findOpen(RuleId.ZOMBIE));
    }

    @Test void aFindingLivesFromItsFirstScanUntilItIsGone() {
        group("甲群");
        scan(DAY, silent(1, Severity.LIKELY, 100));
        assertEquals(List.of("NEW 2026-06-30 null"), lives(1));
        scan(DAY.plusDays(7), silent(1, Severity.LIKELY, 107));
        assertEquals(List.of("PERSISTING 2026-06-30 null"), lives(1));
        scan(DAY.plusDays(14));
        assertEquals(List.of("GONE 2026-06-30 2026-07-14"), lives(1));
        assertEquals(List.of(), stores.findings().findOpen(RuleId.ZOMBIE));
        assertEquals(List.of(), stores.findings().findByAsset(new AssetId(1)));
        scan(DAY.plusDays(21), silent(1, Severity.LIKELY, 121));
        assertEquals(List.of("NEW 2026-07-21 null"), lives(1));
    }

    @Test void whatIsDecidedStaysFoundButIsNobodysWork() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        scan(DAY, silent(1, Severity.LIKELY, 100), silent(2, Severity.LIKELY, 100));
        stores.findings().dismissAll(new AssetId(1), Dismissal.because("仍在使用"));
        scan(DAY.plusDays(7), silent(1, Severity.LIKELY, 107), silent(3, Severity.LIKELY, 100));
        assertEquals(List.of("DECIDED 2026-06-30 null"), lives(1));
        assertEquals(Map.of(RuleId.ZOMBIE, Map.of(Stage.DECIDED, 1, Stage.GONE, 1, Stage.NEW, 1)), stores.findings().countStages());
        stores.assets().changeStatus(List.of(new AssetId(2)), AssetStatus.CLOSED);
        assertEquals(Map.of(RuleId.ZOMBIE, Map.of(Stage.DECIDED, 1, Stage.NEW, 1)), stores.findings().countStages());
    }

    @Test void aDismissalEndsOnItsDay() {
        group("甲群");
        scan(DAY, silent(1, Severity.LIKELY, 100));
        var dismissal = new Dismissal("运维期内", "赵文博", DAY, DAY.plusDays(30));
        stores.findings().dismiss(new AssetId(1), RuleId.ZOMBIE, dismissal);
        assertEquals(Map.of(new AssetId(1), Map.of(RuleId.ZOMBIE, dismissal)), stores.findings().findDismissals(DAY.plusDays(30)));
        assertEquals(Map.of(), stores.findings().findDismissals(DAY.plusDays(31)));
        scan(DAY.plusDays(30), silent(1, Severity.LIKELY, 130));
        assertEquals(0, stores.findings().findOpen(RuleId.ZOMBIE).size());
        scan(DAY.plusDays(31), silent(1, Severity.LIKELY, 131));
        assertEquals(1, stores.findings().findOpen(RuleId.ZOMBIE).size());
    }

    @Test void aDismissalTakenBackOpensTheFinding() {
        group("甲群");
        scan(DAY, silent(1, Severity.LIKELY, 100));
        stores.findings().dismiss(new AssetId(1), RuleId.ZOMBIE, "看错了");
        stores.findings().reopen(new AssetId(1), RuleId.ZOMBIE);
        assertEquals(1, stores.findings().findOpen(RuleId.ZOMBIE).size());
        scan(DAY, silent(1, Severity.LIKELY, 100));
        assertEquals(1, stores.findings().findOpen(RuleId.ZOMBIE).size());
    }

    @Test void oneAssetCanBeLookedAtBetweenScans() {
        group("甲群");
        group("乙群");
        scan(DAY, silent(1, Severity.LIKELY, 100), silent(2, Severity.LIKELY, 100));
        stores.findings().replaceOf(new AssetId(1), ZOMBIE, DAY.plusDays(1), List.of());
        assertEquals(List.of(silent(2, Severity.LIKELY, 100)), stores.findings().findOpen(RuleId.ZOMBIE));
        assertEquals(Optional.of(DAY), stores.findings().lastScanDay());
        assertEquals(List.of("GONE 2026-06-30 2026-07-01"), lives(1));
    }

    @Test void theVersionScannedIsKnown() {
        var asset = group("甲群");
        assertEquals(OptionalInt.empty(), stores.findings().versionScanned(asset.id()));
        scan(DAY, silent(1, Severity.LIKELY, 100));
        assertEquals(OptionalInt.of(asset.version()), stores.findings().versionScanned(asset.id()));
        var changed = stores.assets().replace(asset, workGroup().name("甲群").unit(asset.unit().value()).members(9).facts());
        assertEquals(OptionalInt.of(asset.version()), stores.findings().versionScanned(asset.id()));
        scan(DAY, silent(1, Severity.LIKELY, 100));
        assertEquals(OptionalInt.of(changed.version()), stores.findings().versionScanned(asset.id()));
    }

    private List<String> lives(long asset) {
        return stores.findings().findLives(new AssetId(asset)).stream().map(l -> l.stage() + " " + l.firstSeen() + " " + l.goneOn()).toList();
    }

    private void scan(LocalDate day, Finding... findings) {
        stores.findings().replaceOpen(ZOMBIE, day, List.of(findings));
    }

    private void scan(List<Finding> findings) {
        stores.findings().replaceOpen(ZOMBIE, DAY, findings);
    }

    static Finding silent(long asset, Severity severity, long days) {
        return finding(asset, severity, new Evidence.Silent(PartialDate.ofYear(2025), days, 90));
    }

    private static Finding finding(long asset, Severity severity, Evidence evidence) {
        return new Finding(RuleId.ZOMBIE, new AssetId(asset), severity, List.of(evidence), EvidenceGrade.CUSTODIAN, DAY.minusDays(3), DAY);
    }

    private static Finding expired(long asset) {
        return new Finding(RuleId.EXPIRED, new AssetId(asset), Severity.STRONG, List.of(new Evidence.PastEnd(PartialDate.ofYear(2024), 500, 7)), EvidenceGrade.UNIT, null, DAY);
    }

    static Finding duplicate(long asset, long other) {
        return new Finding(RuleId.DUPLICATE, new AssetId(asset), Severity.LIKELY, List.of(new Evidence.SameFunction(new AssetId(other), "群", 0.9, "防汛", List.of())),
                EvidenceGrade.UNKNOWN, null, DAY);
    }
}
