package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.TestDesk;

class SelectionTest {
    private @TempDir Path folder;

    @Test void ticksGoBeforeTheChosenOneAndFamiliesHaveTheirOwnNotices() {
        try (var office = new OfficeFixture(folder)) {
            var group = office.propose(office.groups("甲群").getFirst().id(), Disposition.DISSOLVE, null).id();
            var account = office.propose(office.insert(AssetBuilder.account().name("发布").unit(office.bureau.id().value())).id(), Disposition.DEREGISTER, null).id();
            var rows = new ArrayList<>(office.review.findRows(List.of(group, account)));
            var chosen = new CaseReader(new TestDesk(office).desk.office(), Messages.in("zh")).detail(group);
            var one = new Selection(rows, List.of(), chosen);
            assertEquals(List.of(group), one.ids());
            assertTrue(one.isInSight());
            assertEquals(Timetable.USUAL.noticeEnd(Family.WORK_GROUP, TODAY), one.noticeEnd(Timetable.USUAL, TODAY));
            var other = new Selection(rows, List.of(account), chosen);
            assertEquals(List.of(account), other.ids());
            assertFalse(other.isInSight());
            assertEquals(null, new Selection(rows, List.of(group, account), chosen).noticeEnd(Timetable.USUAL, TODAY));
            assertEquals(null, new Selection(rows, List.of(group, new CaseId(99)), chosen).noticeEnd(Timetable.USUAL, TODAY), "one on another page");
            assertEquals(List.of(), new Selection(rows, List.of(), null).ids());
        }
    }
}
