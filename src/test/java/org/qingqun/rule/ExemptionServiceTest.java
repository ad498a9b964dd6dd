package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;

class ExemptionServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ExemptionService exemptions;
    private AssetId group;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        exemptions = office.rules.exemptions();
        group = office.groups("防汛群").getFirst().id();
        for (var rule : List.of(RuleId.ZOMBIE, RuleId.HOLLOW)) office.stores.findings().replaceOpen(Set.of(rule), TODAY,
                List.of(new Finding(rule, group, Severity.LIKELY, List.of(new Evidence.FewMembers(1, 2)), EvidenceGrade.UNIT, null, TODAY)));
    }

    @AfterEach void close() {
        office.close();
    }

    private Set<RuleId> waiting() {
        return office.stores.findings().countOpen().keySet();
    }

    @Test void aFindingMayStandForAReasonWithConsentAndForATime() {
        exemptions.exempt(group, Set.of(RuleId.ZOMBIE), "汛期备用", "赵文博", TODAY.plusDays(180), ADMIN);
        assertEquals(Set.of(RuleId.HOLLOW), waiting());
        assertEquals(Map.of(group, Map.of(RuleId.ZOMBIE, new Dismissal("汛期备用", "赵文博", TODAY, TODAY.plusDays(180)))), exemptions.find());
        exemptions.lift(group, RuleId.ZOMBIE, "已不需要", ADMIN);
        assertEquals(Set.of(RuleId.ZOMBIE, RuleId.HOLLOW), waiting());
        assertEquals(List.of("exempt", "exempt.lift"), office.stores.audit().findBySubject("asset:" + group.value()).stream().map(l -> l.entry().action()).toList());
    }

    @Test void everythingFoundMayStandTogether() {
        exemptions.exempt(group, Set.of(), "汛期备用", "赵文博", TODAY, ADMIN);
        assertEquals(Set.of(), waiting());
    }

    @Test void itNeedsReasonConsentAndAnEndThatIsNotPast() {
        assertEquals(ErrorCode.REASON_REQUIRED, refused(" ", "赵文博", 1));
        assertEquals(ErrorCode.REASON_REQUIRED, refused("汛期备用", "", 1));
        assertEquals(ErrorCode.EXEMPTION_ENDS, refused("汛期备用", "赵文博", -1));
        assertEquals(Set.of(RuleId.ZOMBIE, RuleId.HOLLOW), waiting());
    }

    private ErrorCode refused(String reason, String approver, int days) {
        return assertThrows(ExpectedException.class, () -> exemptions.exempt(group, Set.of(), reason, approver, TODAY.plusDays(days), ADMIN)).code();
    }
}
