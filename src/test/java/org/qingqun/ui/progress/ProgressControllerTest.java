package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

/// A person asks figures, bars and points where they come from.
class ProgressControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private AssetId closed;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        var groups = office.groups("一群", "二群", "三群", "四群");
        office.baseline.lock(TODAY.minusDays(9), ADMIN);
        closed = groups.getFirst().id();
        office.closed(closed, Disposition.DISSOLVE, null);
        desk = new TestDesk(office);
        var view = Staged.show(stage, desk, ProgressController.class, ProgressController.makers(desk.desk), 1166, 700); // what the frame leaves of 1366
        view.controller().shown(Visit.to(Page.PROGRESS));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    /// The formula that hangs from a figure, and then the rows it counts.
    private String asked(String figure, String rows) {
        clickOn(figure);
        var inserted = lookup("#formula-inserted").queryAs(Labeled.class).getText();
        clickOn(rows);
        assertEquals(Page.INVENTORY, desk.visits.getLast().page());
        return inserted + " " + desk.visits.getLast().assets();
    }

    @Test void everyFigureOpensItsFormulaAndItsRows() {
        var gone = "（1 − 0）÷（4 + 0 − 0）= 1 ÷ 4 = 25.0% " + List.of(closed);
        assertEquals(gone, asked("#kpi-disposal", "#rows-disposed"));
        assertEquals(gone, asked("#trend-" + TODAY, "#rows-disposed"));
        assertTrue(asked("#kpi-remaining", "#rows-remaining").startsWith("4 + 0 + 0 + 0 − 1 − 0 − 0 = 3 "));
        clickOn("补报 L");
        assertTrue(lookup("#formula-inserted").tryQuery().isPresent(), "a figure of 0 opens too");
        push(KeyCode.ESCAPE);
        clickOn("#by-platform");
        assertEquals(gone, asked(".rate-line", "#rows-disposed"));
        clickOn("#family-gov-app");
        assertEquals("—", lookup("#kpi-disposal").queryAs(Labeled.class).getText());
    }
}
