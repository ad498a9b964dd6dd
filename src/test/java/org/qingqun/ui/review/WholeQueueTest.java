package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.TestDesk;

class WholeQueueTest {
    private @TempDir Path folder;

    @Test void everythingAccusedAndUndecidedArrivesTicked() {
        try (var office = new OfficeFixture(folder)) {
            var unit = office.bureau.id().value();
            var silent = List.of("甲群", "乙群", "丙群").stream().map(name -> office.insert(workGroup().name(name).unit(unit).lastActive("2026-01-01")).id()).toList();
            office.insert(workGroup().name("没有日期的群").unit(unit).lastActive(null)); // only asked about
            var desk = new TestDesk(office);
            desk.desk.office().scan().scan(TODAY, Set.of(), ADMIN, Progress.NONE);
            office.propose(silent.getFirst(), Disposition.DISSOLVE, null);
            new WholeQueue(desk.desk).decide(RuleId.ZOMBIE, Family.WORK_GROUP);
            var visit = desk.visits.getLast();
            assertEquals(List.of(List.of(silent.get(1), silent.get(2)), true), List.of(visit.assets(), visit.ticked()));
            new WholeQueue(desk.desk).decide(RuleId.ZOMBIE, Family.GOV_APP);
            assertEquals(List.<AssetId>of(), desk.visits.getLast().assets());
        }
    }
}
