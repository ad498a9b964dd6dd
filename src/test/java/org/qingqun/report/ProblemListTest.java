package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.report.ProblemList.Problem;
import org.qingqun.report.ProblemList.What;
import org.qingqun.wording.Terms;

class ProblemListTest {
    private static final Messages ZH = Messages.in("zh");
    private @TempDir Path folder;
    private OfficeFixture office;
    private ReportService reports;

    /// One group is executed, one blocked, one only approved; the county has not returned, and a unit nobody confirmed declared a group.
    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        reports = office.reports("zh", () -> List.of(office.county));
        var groups = office.groups("一群", "二群", "三群", "四群");
        var unknown = office.stores.units().insert(new UnitDraft(null, "某办", Level.UNKNOWN, null, null, null, true, List.of()));
        office.insert(AssetBuilder.workGroup().name("某办群").unit(unknown.id().value()));
        office.baseline.lock(TODAY, ADMIN);
        for (int i = 0; i < 3; i++) {
            var id = List.of(office.approved(groups.get(i).id(), Disposition.DISSOLVE, null).id());
            if (i < 2) office.execution.notify(id, TODAY, TODAY, ADMIN).single();
            if (i == 0) office.execution.execute(id, TODAY, ADMIN).single();
            if (i == 1) office.execution.block(id, "群主已调离", ADMIN).single();
        }
    }

    @AfterEach void close() {
        office.close();
    }

    private List<Problem> problems(int days) {
        var list = new ProblemList(office.inventory, office.stores.cases(), office.campaigns.current().id(), new AnnexColumns(ZH, new Terms(ZH), false), reports.sources(),
                new ReportScope(office.inventory.unitTree(), null));
        var found = new ArrayList<Problem>();
        for (var page : list.of(reports.facts(TODAY.plusDays(days))).pages()) found.addAll(page);
        return found;
    }

    private static long count(List<Problem> found, What kind) {
        return found.stream().filter(p -> p.kind() == kind).count();
    }

    @Test void asManyOfEachKindAsTheSummaryCounts() {
        var facts = reports.facts(TODAY.plusDays(33));
        var found = problems(33);
        assertEquals(List.of(1L, 1L, (long) facts.open().overdue(), (long) facts.open().unverified(), (long) facts.open().blocked(), 0L),
                List.of(count(found, What.MISSING), count(found, What.PROVISIONAL), count(found, What.OVERDUE), count(found, What.UNVERIFIED), count(found, What.BLOCKED),
                        count(found, What.UNPROVEN)));
        assertEquals(List.of(3, 1, 1), List.of(facts.open().overdue(), facts.open().unverified(), facts.open().blocked()), "the executed and the blocked one are overdue as well");
    }

    @Test void aRowSaysHowTheCaseStandsAndForHowLong() {
        var late = problems(33).stream().filter(p -> p.kind() == What.OVERDUE && p.name().equals("一群")).findFirst().orElseThrow();
        assertEquals(new Problem(What.OVERDUE, "一群", late.code(), "市教育局", CaseState.EXECUTED, 3, null, TODAY.plusDays(30)), late);
        var blocked = problems(0).stream().filter(p -> p.kind() == What.BLOCKED).findFirst().orElseThrow();
        assertEquals(List.of("二群", "群主已调离", 0L), List.of(blocked.name(), blocked.detail(), blocked.daysOver()));
        assertEquals(0, count(problems(0), What.OVERDUE));
    }

    @Test void aCaseThatLostItsProofIsListed() {
        var closed = office.closed(office.groups("五群").getFirst().id(), Disposition.DISSOLVE, null);
        assertEquals(0, count(problems(0), What.UNPROVEN));
        office.stores.cases().removeProof(closed.id(), office.stores.cases().findProofs(closed.id()).getFirst().sha256());
        assertEquals(List.of("五群"), problems(0).stream().filter(p -> p.kind() == What.UNPROVEN).map(Problem::name).toList());
    }
}
