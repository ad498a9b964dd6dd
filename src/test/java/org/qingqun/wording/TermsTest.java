package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Risk;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.duplicate.Band;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.RowVerdict;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;
import org.qingqun.progress.Breakdown;
import org.qingqun.rule.FindingLife;
import org.qingqun.rule.Practice;
import org.qingqun.rule.Season;
import org.qingqun.rule.Severity;

class TermsTest {
    private static final List<Keyed[]> WORDED = List.of(Family.values(), AppKind.values(), Platform.values(), Level.values(), AssetStatus.values(),
            CaseState.values(), Disposition.values(), ActivityLevel.values(), EvidenceGrade.values(), Severity.values(), Role.values(), Verdict.values(),
            ApprovalGrade.values(), Term.Kind.values(), FileState.values(), CellProblem.Kind.values(), RowVerdict.values(),
            AssetField.values(), Band.values(), Risk.values(), Breakdown.values(), Origin.values(), Fate.values(), Limit.values(), Limit.Measure.values(), Practice.values(), FindingLife.Stage.values(), Season.Kind.values());

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyConstantHasItsOwnWord(String language) {
        var terms = new Terms(Messages.in(language));
        for (var constants : WORDED) {
            var words = new HashSet<String>();
            for (var constant : constants) words.add(terms.of(constant));
            assertEquals(constants.length, words.size(), words.toString());
            assertFalse(words.contains(""));
        }
    }

    @Test void aTypeWithoutWordsIsABug() {
        enum Colour implements Keyed { RED }
        assertThrows(IllegalArgumentException.class, () -> new Terms(Messages.in("zh")).of(Colour.RED));
    }

    @Test void termsSayTheirEnd() {
        var terms = new Terms(Messages.in("zh"));
        assertEquals(List.of("长期", "至 2026-05", "临时", "高考 结束为止"), List.of(terms.term(Term.PERMANENT),
                terms.term(Term.untilDate(PartialDate.ofMonth(2026, 5))), terms.term(Term.untilDate(null)), terms.term(Term.untilEvent("高考"))));
    }

    @Test void custodiansAreNamedWithoutTheirPhone() {
        var terms = new Terms(Messages.in("zh"));
        assertEquals(List.of("李明远 · 科长", "李明远", "—"), List.of(terms.custodian(new Custodian("李明远", "科长", "13800138000")),
                terms.custodian(new Custodian("李明远", null, null)), terms.custodian(Custodian.NONE)));
    }
}
