package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence.FewMessages;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.ShellModel.Badge;
import org.qingqun.ui.common.NowTasks;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;

class ShellModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ShellModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        model = new ShellModel(new TestDesk(office).desk.office(), PersonId.ADMINISTRATOR, Messages.in("zh"), new NowTasks());
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void whatWaitsOnAPageStandsInItsBadge() {
        var groups = office.groups("防汛群", "防汛工作群");
        model.refresh();
        assertEquals(Map.of(), model.badges());
        office.review.submit(List.of(office.propose(groups.get(0).id(), Disposition.DISSOLVE, null).id()), PersonId.ADMINISTRATOR);
        model.refresh();
        assertEquals(Map.of(Page.APPROVAL, new Badge(1, false)), model.badges());
    }

    @Test void whatAPageCountsItselfStaysUntilItCountsAnew() {
        office.groups("防汛群", "防汛工作群");
        model.counted(Page.MERGE, 25);
        model.refresh();
        assertEquals(Map.of(Page.MERGE, new Badge(25, false)), model.badges());
        model.counted(Page.MERGE, 0);
        assertEquals(Map.of(), model.badges());
        model.refresh();
        assertEquals(Map.of(), model.badges());
    }

    @Test void duplicatesAreNotCountedUnderReviewToo() {
        var group = office.groups("防汛群").getFirst();
        for (var rule : List.of(RuleId.DUPLICATE, RuleId.ZOMBIE)) office.stores.findings().replaceOpen(Set.of(rule), OfficeFixture.TODAY, List.of(new Finding(rule,
                group.id(), Severity.LIKELY, List.of(new FewMessages(0, 5)), EvidenceGrade.UNIT, null, OfficeFixture.TODAY)));
        model.refresh();
        assertEquals(Map.of(Page.REVIEW, new Badge(1, false)), model.badges());
    }

    @Test void theRegisterIsToldWithWhatIsInUse() {
        office.groups("防汛群", "防汛工作群");
        model.refresh();
        assertEquals(true, model.registerProperty().get().contains("2"), model.registerProperty().get());
    }
}
