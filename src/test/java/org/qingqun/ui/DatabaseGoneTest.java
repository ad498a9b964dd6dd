package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

/// The inventory is taken away from under an open window.
class DatabaseGoneTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private PageWalk walk;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.groups("防汛值守群", "食堂群");
        walk = new PageWalk(office, stage);
    }

    @AfterEach void close() throws Exception {
        walk.end();
        office.close();
    }

    @Test void theWindowSaysSoStaysInUseAndGoesOnWhenItIsBack() throws Exception {
        walk.open(Visit.to(Page.INVENTORY));
        TableView<?> table = lookup("#table").query();
        assertEquals(2, table.getItems().size());
        var file = Path.of(office.stores.file().where());
        var elsewhere = file.resolveSibling("别处.db");
        Files.move(file, elsewhere);
        TextField text = lookup("#text").query();
        interact(() -> text.setText("食堂"));
        walk.rest();
        var told = lookup((Notification notice) -> true).<Notification>queryAll().stream().map(Notification::getMessage).toList();
        assertTrue(told.stream().anyMatch(sentence -> sentence.contains("已不在原处")), told.toString());
        assertEquals(2, table.getItems().size(), "what was in sight stays");
        for (var page : Page.values()) walk.open(Visit.to(page));
        Files.move(elsewhere, file);
        walk.open(Visit.to(Page.INVENTORY));
        interact(walk.shell()::refresh);
        walk.rest();
        assertEquals(1, table.getItems().size());
        assertEquals(List.of(), walk.broken());
    }
}
