package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Progress;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportOptions;

class KeptControllerTest extends PaneTest<KeptController> {
    private KeptModel model;

    KeptControllerTest() {
        super(KeptController.class);
    }

    @Override KeptController controller() {
        model = new KeptModel(desk.desk, desk.desk.office().reports());
        return new KeptController(model, desk.desk.messages());
    }

    private String cell(String table, int row, int column) {
        TableView<?> shown = lookup(table).queryTableView();
        return String.valueOf(shown.getColumns().get(column).getCellData(row));
    }

    private void issue(String name) {
        office.reports("zh", List::of).issue(ReportFiles.in(folder.resolve(name), Set.of(Kind.KEPT), Set.of(Format.XLSX)), TODAY, ReportOptions.DEFAULT, ADMIN, Progress.NONE);
    }

    @Test void theChosenReportShowsItsFilesAndGivesCopies() throws Exception {
        assertFalse(isOffered("#take"));
        assertEquals("", text("#head"));
        issue("一");
        issue("二");
        Files.writeString(folder.resolve("一/kept.xlsx"), "改过");
        interact(model::load);
        assertEquals(List.of("2026-11-02", "管理员", "0.0%", folder.resolve("二").toString()),
                List.of(cell("#reports", 0, 0), cell("#reports", 0, 2), cell("#reports", 0, 3), cell("#reports", 0, 4)));
        assertEquals(List.of("kept.xlsx", "与写出时一致"), List.of(cell("#files", 0, 0), cell("#files", 0, 2)));
        assertTrue(isOffered("#take"));
        assertTrue(text("#head").matches(".* [0-9a-f]{64}"), text("#head"));
        interact(() -> lookup("#reports").queryTableView().getSelectionModel().clearAndSelect(1));
        assertEquals(64, cell("#files", 0, 3).length());
        assertFalse(cell("#files", 0, 2).equals("与写出时一致"), "it was changed since");
        desk.chosen = List.of(Files.createDirectories(folder.resolve("副本")));
        clickOn("#take");
        assertTrue(Files.size(folder.resolve("副本/kept.xlsx")) > 1000, "as it was written");
    }
}
