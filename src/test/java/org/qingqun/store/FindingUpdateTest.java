package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.store.JooqFindingStoreTest.duplicate;
import static org.qingqun.store.JooqFindingStoreTest.silent;
import static org.qingqun.store.schema.Tables.FINDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class FindingUpdateTest extends OnBothDatabases {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test void whatIsFoundAgainKeepsItsRowAndWhatDiffersIsWrittenInItsPlace() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        scan(DAY, silent(1, Severity.LIKELY, 100), silent(2, Severity.LIKELY, 100));
        var rows = rows();
        scan(DAY, silent(1, Severity.LIKELY, 100), silent(2, Severity.STRONG, 200), silent(3, Severity.LIKELY, 100));
        assertEquals(rows, rows().subList(0, 2));
        assertEquals(List.of(silent(2, Severity.STRONG, 200), silent(1, Severity.LIKELY, 100), silent(3, Severity.LIKELY, 100)), stores.findings().findOpen(RuleId.ZOMBIE));
        scan(DAY.plusDays(7), silent(1, Severity.LIKELY, 107), silent(2, Severity.STRONG, 207), silent(3, Severity.LIKELY, 107));
        assertEquals(List.of("PERSISTING 2026-06-30 null"), lives(2));
    }

    @Test void everyFactOfAFindingIsWrittenAnewWhenItChanges() {
        group("甲群");
        var before = silent(1, Severity.LIKELY, 100);
        for (var after : List.of(
                new Finding(before.rule(), before.asset(), before.severity(), before.evidence(), before.grade(), before.dataDate(), DAY.plusDays(1)),
                new Finding(before.rule(), before.asset(), before.severity(), before.evidence(), before.grade(), null, DAY),
                new Finding(before.rule(), before.asset(), before.severity(), before.evidence(), EvidenceGrade.SCREENSHOT, before.dataDate(), DAY),
                new Finding(before.rule(), before.asset(), Severity.ASK, before.evidence(), before.grade(), before.dataDate(), DAY),
                silent(1, Severity.LIKELY, 101))) {
            scan(DAY, before);
            scan(DAY, after);
            assertEquals(List.of(after), stores.findings().findOpen(RuleId.ZOMBIE));
        }
    }

    @Test void aRuleThatSaysMoreOrLessOfAnAssetLeavesNothingBehind() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        var toB = duplicate(1, 2);
        var toC = duplicate(1, 3);
        for (var said : List.of(List.of(toB), List.of(toC, toB), List.of(toB, toC), List.of(toC), List.of(toC, toB, toB))) {
            likeness(said);
            assertEquals(said, stores.findings().findOpen(RuleId.DUPLICATE));
            assertEquals(said.size(), lives(1).size());
        }
    }

    @Test void aDismissalOfSeveralHoldsForAllOfThemAndOnlyWhileAllAreTheSame() {
        for (var name : List.of("甲群", "乙群", "丙群")) group(name);
        var both = List.of(duplicate(1, 2), duplicate(1, 3));
        likeness(both);
        stores.findings().dismiss(new AssetId(1), RuleId.DUPLICATE, "不是一回事");
        likeness(both.reversed());
        assertEquals(List.of(), stores.findings().findOpen(RuleId.DUPLICATE));
        likeness(both.subList(0, 1));
        assertEquals(both.subList(0, 1), stores.findings().findOpen(RuleId.DUPLICATE));
    }

    @Test void whatComesBackIsNewAndItsOldRowIsGone() {
        group("甲群");
        scan(DAY, silent(1, Severity.LIKELY, 100));
        scan(DAY.plusDays(7));
        scan(DAY.plusDays(14), silent(1, Severity.LIKELY, 114));
        scan(DAY.plusDays(21), silent(1, Severity.LIKELY, 121));
        assertEquals(List.of("PERSISTING 2026-07-14 null"), lives(1));
    }

    private void scan(LocalDate day, Finding... findings) {
        stores.findings().replaceOpen(Set.of(RuleId.ZOMBIE), day, List.of(findings));
    }

    private void likeness(List<Finding> findings) {
        stores.findings().replaceOpen(Set.of(RuleId.DUPLICATE), DAY, findings);
    }

    private List<Long> rows() {
        return database.dsl().select(FINDING.ID).from(FINDING).orderBy(FINDING.ID).fetch(FINDING.ID);
    }

    private List<String> lives(long asset) {
        return stores.findings().findLives(new AssetId(asset)).stream().map(l -> l.stage() + " " + l.firstSeen() + " " + l.goneOn()).toList();
    }
}
