package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;

class ReboundWatchTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        var old = office.insert(workGroup().name("控辍保学工作群").purpose("控辍保学").unit(office.bureau.id().value()).createdOn("2020-01-01"));
        office.baseline.lock(TODAY.minusDays(30), ADMIN);
        office.closed(old.id(), Disposition.DISSOLVE, null);
        office.clock.set(TODAY.plusDays(20));
    }

    @AfterEach void close() {
        office.close();
    }

    private Asset later(String createdOn) {
        return office.insert(workGroup().name("控辍保学钉钉群").purpose("控辍保学").platform(Platform.DINGTALK).unit(office.bureau.id().value()).createdOn(createdOn)
                .lastActive("2026-11-12"));
    }

    @Test void whereNothingCameBackNothingIsSaid() {
        new ReboundWatch(desk.desk).look();
        assertEquals(List.of(), desk.notices);
    }

    @Test void whatCameBackIsToldAndWaitsOnTheReviewPage() {
        later("2026-11-10");
        new ReboundWatch(desk.desk).look();
        assertEquals(List.of("疑似反弹：1 个与近期已销号的对象相近"), desk.notices);
        assertEquals(1, desk.desk.office().scan().findOpen(RuleId.REBOUND).size());
        assertEquals(Optional.empty(), desk.desk.office().scan().lastScanDay());
        desk.undo();
        assertEquals(List.of(Page.REVIEW, "rebound"), List.of(desk.visits.getLast().page(), desk.visits.getLast().rule()));
    }

    @Test void whatMayHaveComeBackIsLookedAtInTheInventory() {
        var maybe = later("2026-11");
        new ReboundWatch(desk.desk).look();
        desk.undo();
        assertEquals(Page.INVENTORY, desk.visits.getLast().page());
        assertEquals(List.of(maybe.id()), desk.visits.getLast().assets());
    }
}
