package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.WiredOffice;
import org.qingqun.common.Messages;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.Opening.Opened;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The inventory may only be read: from the beginning, or since somebody protected the file while the window was open.
class ReadOnlyTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private PageWalk walk;
    private Stage stage;

    @Override public void start(Stage first) throws Exception {
        stage = first;
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.groups("防汛群", "防汛工作群", "食堂群");
        walk = new PageWalk(office, first);
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

    @Test void oneThatOnlyMayBeReadFromTheBeginningSaysSoWithAWayOn() throws Exception {
        var closed = Files.createDirectory(folder.resolve("只读盘"));
        allow(closed, "r-xr-xr-x");
        var words = Messages.in("zh");
        var background = FxTasks.threads();
        boolean[] opened = new boolean[1];
        Opening opening = _ -> {
            var database = Database.open(closed.resolve("qingqun.db").toString(), new Defaults("行动", "管理员"));
            return new Opened(WiredOffice.over(database, office.clock), database::close);
        };
        var view = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var made = new Views(words).load(OpeningController.class, new Controllers().with(OpeningController.class, () -> new OpeningController(words, background, () -> {}, () -> {})));
            stage.getScene().setRoot(made.root());
            made.controller().open(opening, _ -> opened[0] = true);
            return made;
        });
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> view.root().lookup("#failed").isVisible());
        assertTrue(((Label) view.root().lookup("#why")).getText().startsWith(closed.resolve("qingqun.db") + " 只读，无法写入"));
        assertEquals(2, view.root().lookupAll(".button").stream().filter(b -> b instanceof Button && !b.isDisabled()).count());
        assertEquals(false, opened[0]);
        allow(closed, "rwxr-xr-x");
        background.shutdown();
    }
}
