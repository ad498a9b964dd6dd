package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;

class BoardReaderTest {
    @TempDir Path folder;
    private IngestDesk page;

    @BeforeEach void open() {
        page = new IngestDesk(folder);
    }

    @AfterEach void close() {
        page.close();
    }

    private Board read() {
        return new BoardReader(page.desk.desk.office()).read();
    }

    private Unit unit(Unit above, String name, boolean provisional) {
        return page.office.stores.units().insert(new UnitDraft(above == null ? null : above.id(), name, Level.COUNTY, 9, "孙家豪", null, provisional, List.of()));
    }

    @Test void unitsStandInTheOrderOfTheTree() {
        unit(page.office.county, "云栖区教育局", false);
        unit(page.office.city, "市气象局", false);
        var board = read();
        assertEquals(List.of("市教育局 < 临江市", "云栖区教育局 < 云栖区", "市气象局 < 临江市"), board.lines().stream().map(m -> m.unit().name() + " < " + m.above()).toList());
        assertEquals(List.of("临江市", "市教育局", "云栖区", "云栖区教育局", "市气象局"), board.known().stream().map(Unit::name).toList());
    }

    @Test void namesThatAreNobodysComeWithWhatStandsBelowThem() {
        var strange = unit(null, "市教育管局", true);
        page.office.insert(AssetBuilder.workGroup().name("甲群").unit(strange.id().value()));
        page.office.insert(AssetBuilder.account().name("教育发布").unit(strange.id().value()));
        assertEquals(List.of("市教育管局 2 市教育局"), read().strange().stream()
                .map(s -> s.provisional().unit().name() + " " + s.assets() + " " + s.provisional().suggestions().getFirst().name()).toList());
    }

    @Test void theDaysAreTheCampaigns() {
        page.office.campaigns.describe("秋季行动", LocalDate.of(2026, 12, 31), null, OfficeFixture.ADMIN);
        page.office.groups("甲群");
        page.office.baseline.lock(LocalDate.of(2026, 10, 1), OfficeFixture.ADMIN);
        var board = read();
        assertEquals(Arrays.asList("秋季行动", OfficeFixture.TODAY, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)),
                Arrays.asList(board.campaign(), board.today(), board.baselineDay(), board.deadline()));
    }

    @Test void whoIsLateIsCountedFromTheDayOfTheReturnsElseFromTheEndOfTheDrive() {
        page.office.campaigns.describe("秋季行动", OfficeFixture.TODAY.minusDays(4), null, OfficeFixture.ADMIN);
        page.office.stores.imports().add(null, "a.xlsx", "1".repeat(64), page.office.bureau.id(), Counts.ZERO, page.office.clock.instant());
        assertEquals(List.of("returned 0", "missing 4"), states());
        page.office.returns().board().ask(OfficeFixture.TODAY.minusDays(1), OfficeFixture.ADMIN);
        assertEquals(List.of("returned 0", "missing 1"), states());
        assertEquals(OfficeFixture.TODAY.minusDays(1), read().due());
    }

    private List<String> states() {
        return read().lines().stream().map(l -> l.state().key() + " " + l.late()).toList();
    }
}
