package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.approval.DoorReader.Afterwards;
import org.qingqun.ui.approval.DoorReader.Reading;
import org.qingqun.ui.common.TestDesk;

class DoorReaderTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private DoorReader reader;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        reader = new DoorReader(new TestDesk(office).desk.office());
    }

    @AfterEach void close() {
        office.close();
    }

    private void submitted(Unit unit, int count) {
        for (int i = 0; i < count; i++) {
            var asset = office.insert(AssetBuilder.workGroup().name(unit.name() + "群" + i).unit(unit.id().value()));
            office.review.submit(List.of(office.propose(asset.id(), Disposition.DISSOLVE, null).id()), ADMIN).single();
        }
    }

    private Reading read() {
        return reader.read(ADMIN);
    }

    private List<String> heads() {
        return read().heads().stream().map(h -> h.person().name() + " " + h.waiting()).toList();
    }

    private List<String> uncovered() {
        return read().uncovered().stream().map(u -> u.unit().name() + " " + u.waiting() + " " + u.oldest()).toList();
    }

    @Test void nothingWaitsInANewInventory() {
        assertEquals(List.of("赵文博 0"), heads());
        assertEquals(List.of(), uncovered());
        assertEquals(3, read().units().size());
    }

    @Test void aHeadAnswersForAllUnitsBelowHisOwn() {
        submitted(office.bureau, 1);
        submitted(office.county, 2);
        office.stores.people().insert("周市长", office.city.id(), Role.DEPARTMENT_HEAD);
        assertEquals(List.of("周市长 3", "赵文博 1"), heads());
        assertEquals(List.of(), uncovered());
    }

    @Test void unitsWithoutAHeadAreNamedTheLargestFirstWithTheirOldestDay() {
        submitted(office.city, 1);
        office.clock.set(TODAY.plusDays(1));
        submitted(office.county, 2);
        submitted(office.bureau, 1);
        assertEquals(List.of("云栖区 2 2026-11-03", "临江市 1 2026-11-02"), uncovered());
    }

    @Test void aHeadWithoutAUnitCoversNothing() {
        submitted(office.county, 1);
        office.stores.people().insert("孙无局", null, Role.DEPARTMENT_HEAD);
        assertEquals(List.of("云栖区 1 2026-11-02"), uncovered());
    }

    @Test void otherRolesDoNotStandAtTheDoor() {
        office.stores.people().insert("研判员小李", office.bureau.id(), Role.REVIEWER);
        assertEquals(List.of("赵文博 0"), heads());
    }

    @Test void onlyAnAdministratorAtTheDeskMayEnterHeads() {
        var reviewer = office.stores.people().insert("研判员小李", office.bureau.id(), Role.REVIEWER);
        assertEquals(List.of(true, false), List.of(read().administers(), reader.read(reviewer.id()).administers()));
    }

    @Test void afterwardsCountsWhatWasApprovedInTheUnitAndBelow() {
        office.baseline.lock(TODAY, ADMIN);
        var groups = office.groups("甲群", "乙群", "丙群");
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.approved(groups.get(1).id(), Disposition.KEEP, null);
        office.propose(groups.get(2).id(), Disposition.DISSOLVE, null);
        assertEquals(new Afterwards(1, 1, 0), reader.afterwards(office.bureau.id()));
        assertEquals(new Afterwards(1, 1, 0), reader.afterwards(office.city.id()));
        assertEquals(new Afterwards(0, 0, 0), reader.afterwards(office.county.id()));
        office.clock.set(TODAY.plusDays(31));
        assertEquals(new Afterwards(1, 1, 1), reader.afterwards(office.bureau.id()));
    }
}
