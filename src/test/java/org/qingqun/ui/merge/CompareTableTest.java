package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;

class CompareTableTest {
    private final Alike alike = new Alike().and(workGroup().name("甲").purpose("日常调度").members(1186).createdOn("2021-03-02").lastActive("2026-11").filingNo("LJ-12"))
            .and(workGroup().name("乙").purpose("数据上报").custodian("吴倩", null).platform(Platform.QQ).members(null).createdOn(null).sponsor("基教科")
                    .term(Term.untilDate(PartialDate.ofYear(2026))).audience("报表员"));

    /// `fact: text | text`, a differing cell with ≠.
    private String table(Choice choice) {
        return CompareTable.in(Messages.in("zh")).of(choice).stream().map(line -> line.fact() + ": " + line.cells().stream()
                .map(cell -> (cell.differs() ? "≠" : "") + cell.text()).collect(Collectors.joining(" | "))).collect(Collectors.joining("\n"));
    }

    @Test void whatDiffersFromTheSurvivorIsMarkedExceptNumbersAndDates() {
        alike.decided(CaseBuilder.dissolve(alike.asset(2)).row());
        assertEquals("""
                unit: 市教育局 | 市教育局
                sponsor: — | ≠基教科
                custodian: 王小明 · 科长 | ≠吴倩
                platform: 微信 | ≠QQ
                purpose: 日常调度 | ≠数据上报
                audience: — | ≠报表员
                members: 1,186 | —
                created: 2021-03-02 | —
                lastActive: 2026-11 | —
                term: 长期 | ≠至 2026
                filing: LJ-12 | ≠—
                state: 在册 | ≠拟处置""", table(alike.choice()));
    }

    @Test void whatNobodyStatedHasNoLine() {
        var facts = CompareTable.in(Messages.in("zh")).of(new Alike().and(workGroup().purpose("值班").sponsor(null).filingNo(null)).and(workGroup().purpose(null)).choice())
                .stream().map(CompareTable.Line::fact).toList();
        assertTrue(facts.contains("purpose"), facts.toString());
        assertFalse(facts.contains("sponsor") || facts.contains("filing") || facts.contains("audience"), facts.toString());
    }

    @Test void anotherSurvivorTurnsTheMarksRound() {
        assertEquals("platform: ≠微信 | QQ", table(alike.choice().keeping(Alike.id(2))).lines().filter(l -> l.startsWith("platform")).findFirst().orElseThrow());
    }

    @Test void twoTermsOfOneKindDifferOnlyInTheirDate() {
        var terms = new Alike().and(workGroup().term(Term.untilDate(PartialDate.ofYear(2025)))).and(workGroup().term(Term.untilDate(PartialDate.ofYear(2026))));
        assertEquals("term: 至 2025 | 至 2026", table(terms.choice()).lines().filter(l -> l.startsWith("term")).findFirst().orElseThrow());
    }
}
