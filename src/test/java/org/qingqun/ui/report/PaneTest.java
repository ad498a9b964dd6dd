package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.TestDesk;
import org.testfx.framework.junit5.ApplicationTest;

/// One pane of page 报告 by itself, over three groups of a locked baseline.
abstract class PaneTest<C> extends ApplicationTest {
    static @TempDir Path folder;
    OfficeFixture office;
    TestDesk desk;
    private final Class<C> type;

    PaneTest(Class<C> type) {
        this.type = type;
    }

    /// The controller, over the desk that is there by then.
    abstract C controller();

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.groups("一群", "二群", "三群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        Staged.show(stage, desk, type, new Controllers().with(type, this::controller), 1126, 640);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    boolean isOffered(String id) {
        return !lookup(id).query().isDisabled();
    }
}
