package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Progress;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportOptions;
import org.qingqun.report.kept.KeptReports.Stands;
import org.qingqun.ui.common.TestDesk;

class KeptModelTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private KeptModel model;
    private Path out;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.groups("一群", "二群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        model = new KeptModel(desk.desk, desk.desk.office().reports());
        out = folder.resolve("out");
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void issue() {
        desk.desk.office().reports().issue(ReportFiles.in(out, Set.of(Kind.SUMMARY), Set.of(Format.DOCX)), TODAY, ReportOptions.DEFAULT, ADMIN, Progress.NONE);
        model.load();
    }

    @Test void beforeTheFirstReportNothingIsChosen() {
        model.load();
        assertEquals(List.of(), model.rows());
        assertNull(model.chosenProperty().get());
        model.takeOut();
        assertEquals(List.of(), desk.notices);
    }

    @Test void theNewestIsChosenAndItsFilesAreLookedAt() throws IOException {
        issue();
        assertEquals(List.of("管理员 0.0%"), model.rows().stream().map(row -> row.by() + " " + row.rate()).toList());
        assertEquals(List.of(Stands.AS_WRITTEN), model.files().stream().map(KeptModel.FileRow::stands).toList());
        Files.delete(out.resolve("summary.docx"));
        model.choose(model.rows().getFirst());
        assertEquals(List.of(Stands.GONE), model.files().stream().map(KeptModel.FileRow::stands).toList());
    }

    @Test void aCopyIsTakenOutAndAFileIsRecognised() throws IOException {
        issue();
        var again = Files.createDirectory(folder.resolve("again"));
        desk.chosen = List.of(again);
        model.takeOut();
        assertEquals(-1, Files.mismatch(out.resolve("summary.docx"), again.resolve("summary.docx")));
        desk.chosen = List.of(again.resolve("summary.docx"));
        model.check();
        desk.chosen = List.of(Files.writeString(folder.resolve("别的.docx"), "改过"));
        model.check();
        assertEquals(List.of("已取出 1 个文件到 " + again + "：summary.docx", "“summary.docx”是截至 2026-11-02 的报告中的文件，内容一致。",
                "“别的.docx”和历次报告的文件都不一致：可能改动过，或者不是本程序写出的。"), desk.notices);
    }
}
