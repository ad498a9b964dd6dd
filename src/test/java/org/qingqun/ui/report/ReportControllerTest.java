package org.qingqun.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A person writes a report by mouse alone.
class ReportControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        var groups = office.groups("一群", "二群", "三群");
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        desk = new TestDesk(office);
        var view = Staged.show(stage, desk, ReportController.class, ReportController.makers(desk.desk), 1166, 700); // what the frame leaves of 1366
        view.controller().shown(Visit.to(Page.REPORT));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private void waitForPages(String number) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text("#number").equals(number) && !lookup(".paper").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test void aReportIsLookedAtAndWrittenByMouse() throws Exception {
        waitForPages("1–2 / 5 页");
        clickOn("#width").clickOn("#on");
        waitForPages("2 / 5 页");
        clickOn("#back").clickOn("#whole");
        waitForPages("1–2 / 5 页");
        clickOn(lookup(".filled-in").queryAll().iterator().next());
        assertEquals(Page.INVENTORY, desk.visits.getLast().page());

        clickOn("#kind-kept").clickOn("#format-pdf").clickOn("#net");
        assertEquals("导出 5 个文件…", text("#export"));
        var out = Files.createDirectories(folder.resolve("out"));
        desk.chosen = List.of(out);
        clickOn("#export");
        try (var files = Files.list(out)) {
            assertEquals(List.of("closures.xlsx", "kept.xlsx", "ledger.xlsx", "summary.docx", "summary.xlsx"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertThat(text("#written")).startsWith("已写出 5 个文件到 ");
        assertTrue(lookup("#export").queryAs(Labeled.class).isVisible());

        clickOn("#keptButton");
        assertEquals(List.of(1, 5), List.of(lookup("#reports").queryTableView().getItems().size(), lookup("#files").queryTableView().getItems().size()));
        clickOn("#officeButton").clickOn("#formsButton").clickOn("#textButton").clickOn("#pagesButton");
        assertTrue(lookup("#export").queryAs(Labeled.class).isVisible());
    }
}
