package org.qingqun.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportService;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.report.Check.State;

class ReportReaderTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private ReportService reports;
    private ReportReader reader;
    private final Choices choices = Choices.of(TODAY);

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var services = TestDesk.office(office, new TestDesk.FakeLedgers());
        reports = services.reports();
        reader = new ReportReader(services, reports, Messages.in("zh"));
    }

    @AfterEach void close() {
        office.close();
    }

    /// Four groups and an account; one group dissolved, one merged.
    private List<Asset> worked() {
        var groups = office.groups("一群", "二群", "三群", "四群");
        office.insert(AssetBuilder.account().name("教育发布").unit(office.bureau.id().value()));
        office.baseline.lock(TODAY.minusDays(1), ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.closed(groups.get(1).id(), Disposition.MERGE, groups.get(2).id());
        return groups;
    }

    @Test void theRowsAnnouncedAreTheRowsWritten() throws IOException {
        worked();
        var announced = reader.read(choices).rows();
        assertEquals(Map.of(Kind.LEDGER, 5, Kind.CLOSURES, 2, Kind.KEPT, 3), announced);
        for (var kind : announced.keySet()) assertEquals(announced.get(kind), written(kind), kind.toString());
    }

    private int written(Kind kind) throws IOException {
        var file = reports.write(ReportFiles.in(folder.resolve("out"), Set.of(kind), EnumSet.of(Format.XLSX)), TODAY, choices.options(), Progress.NONE).getFirst();
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            int rows = 0;
            for (var sheet : book) rows += sheet.getLastRowNum();
            return rows;
        }
    }

    @Test void theHeadlineLeadsToClosedAndMergedGroupsOfThatDay() {
        var groups = worked();
        assertEquals(List.of(groups.get(0).id(), groups.get(1).id()), reader.read(choices).disposed());
        assertEquals(List.of(), reader.read(choices.on(TODAY.minusDays(1))).disposed());
    }

    @Test void pagesChartsAndSignatoryAreThere() {
        worked();
        var reading = reader.read(choices);
        assertNotNull(reading.pages());
        assertThat(reading.pages().count()).isBetween(3, 6);
        assertNull(reading.noPages());
        assertEquals(List.of("chart-level", "chart-county", "chart-trend"), reading.charts());
        assertEquals("临江市", reading.signatory());
    }

    @Test void beforeTheLockOnlyTheLedgerIsCounted() {
        office.groups("一群");
        var reading = reader.read(choices);
        assertEquals(Map.of(Kind.LEDGER, 1), reading.rows());
        assertEquals(State.EXPLAINED, reading.checks().get(1).state());
        assertEquals(List.of(), reading.charts());
    }

    @Test void aCharacterWithoutAGlyphIsNamedInsteadOfPages() {
        worked();
        var reading = reader.read(choices.to("𠮷祥村"));
        assertNull(reading.pages());
        assertEquals("字体中没有“𠮷”（U+20BB7）这个字；请换一种字体。", reading.noPages());
        assertEquals(true, reading.mayGoOut());
    }
}
