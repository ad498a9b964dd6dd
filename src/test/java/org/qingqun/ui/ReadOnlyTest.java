package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

/// Somebody protects the file while the window is open.
class ReadOnlyTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private PageWalk walk;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.groups("防汛群", "防汛工作群", "食堂群");
        walk = new PageWalk(office, stage);
    }

    @AfterEach void close() throws Exception {
        walk.end();
        office.close();
    }

    private static void allow(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private List<String> told() {
        return lookup((Notification notice) -> true).<Notification>queryAll().stream().map(Notification::getMessage).toList();
    }

    @Test void aFileProtectedWhileOpenIsReadOnAndSaysWhyNothingIsWritten() throws Exception {
        walk.open(Visit.to(Page.INVENTORY));
        var file = Path.of(office.stores.file().where());
        allow(file, "r--r--r--");
        for (var page : Page.values()) walk.open(Visit.to(page));
        walk.open(Visit.to(Page.INVENTORY));
        TableView<?> table = lookup("#table").query();
        assertEquals(3, table.getItems().size(), "it is read as before");
        interact(() -> table.getSelectionModel().select(0));
        walk.open(Visit.to(Page.REVIEW));
        Button scan = lookup(Messages.in("zh").text("review.scan")).queryButton();
        interact(scan::fire);
        walk.rest();
        assertEquals(List.of(file + " 只读，无法写入；请检查文件和文件夹的权限，或换一个位置。"), told());
        assertEquals(Optional.empty(), office.stores.findings().lastScanDay());
        allow(file, "rw-r--r--");
        interact(scan::fire);
        walk.rest();
        assertEquals(true, office.stores.findings().lastScanDay().isPresent(), "and is written again");
        assertEquals(List.of(), walk.broken());
    }
}
