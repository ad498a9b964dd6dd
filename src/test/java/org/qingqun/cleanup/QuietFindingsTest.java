package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class QuietFindingsTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private Asset group;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        group = office.groups("防汛群").getFirst();
        scan(TODAY, "2026-01-01");
    }

    @AfterEach void close() {
        office.close();
    }

    private void scan(LocalDate day, String lastActive) {
        var seen = new Silent(PartialDate.parse(lastActive).orElseThrow(), 300, 90);
        office.stores.findings().replaceOpen(Set.of(RuleId.ZOMBIE), day, List.of(new Finding(RuleId.ZOMBIE, group.id(), Severity.LIKELY, List.of(seen), EvidenceGrade.UNIT,
                null, day)));
    }

    private int waiting() {
        return office.stores.findings().findOpen(RuleId.ZOMBIE).size();
    }

    private void decide(Disposition disposition) {
        var id = office.approved(group.id(), disposition, null).id();
        office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single();
    }

    @Test void whatIsKeptIsNotFoundAgainUntilItsFactsChange() {
        decide(Disposition.KEEP);
        assertEquals(0, waiting());
        scan(TODAY.plusDays(30), "2026-01-01");
        assertEquals(0, waiting());
        scan(TODAY.plusDays(60), "2026-02-01");
        assertEquals(1, waiting());
    }

    @Test void theQuietLastsAYear() {
        decide(Disposition.KEEP);
        scan(TODAY.plusYears(1), "2026-01-01");
        assertEquals(0, waiting());
        scan(TODAY.plusYears(1).plusDays(1), "2026-01-01");
        assertEquals(1, waiting());
    }

    @Test void whatWasWithdrawnIsOpenAgain() {
        var id = office.propose(group.id(), Disposition.DISSOLVE, null).id();
        assertEquals(0, waiting());
        office.review.withdraw(List.of(id), "报错了", ADMIN);
        assertEquals(1, waiting());
    }

    @Test void aKeepWithAnEndIsQuietUntilThen() {
        var id = office.review.propose(List.of(new Proposal(group.id(), Disposition.KEEP, null, "防汛期使用", null, null, TODAY.plusDays(60))), ADMIN).single().id();
        office.review.submit(List.of(id), ADMIN).single();
        office.agree(id).single();
        office.execution.notify(List.of(id), TODAY, TODAY, ADMIN).single();
        scan(TODAY.plusDays(60), "2026-01-01");
        assertEquals(0, waiting());
        scan(TODAY.plusDays(61), "2026-01-01");
        assertEquals(1, waiting());
    }
}
