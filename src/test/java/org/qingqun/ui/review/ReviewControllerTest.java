package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

/// The queue is worked off with keys alone, from the first scan on.
class ReviewControllerTest extends ApplicationTest {
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        for (var name : List.of("甲群", "乙群", "丙群", "丁群"))
            office.insert(AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).lastActive("2025-01-0" + (1 + name.charAt(0) % 9)));
        desk = new TestDesk(office);
        var page = Staged.show(stage, desk, ReviewController.class, ReviewController.makers(desk.desk), 990, 700).controller();
        stage.requestFocus();
        targetWindow(stage);
        page.shown(Visit.to(Page.REVIEW));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private String text(String id) {
        return lookup(id).<Labeled>query().getText();
    }

    private List<Disposition> proposed() {
        var all = office.stores.assets().findByStatus(AssetStatus.IN_USE).stream().map(Asset::id).toList();
        return office.stores.cases().findOpen(all).stream().sorted(Comparator.comparing(one -> one.id().value())).map(CleanupCase::disposition).toList();
    }

    @Test void keysDecideFromTheFirstScanOn() {
        assertTrue(lookup("#together").queryButton().isDisabled(), "nothing is in the queue");
        clickOn("开始体检"); // this button goes, and the focus with it
        var first = text("#name");
        push(KeyCode.DOWN);
        var second = text("#name");
        assertEquals(false, second.equals(first));
        push(KeyCode.UP);
        push(KeyCode.D);
        push(KeyCode.K);
        assertEquals(List.of(Disposition.DISSOLVE, Disposition.KEEP), proposed());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(Disposition.DISSOLVE), proposed());
        assertEquals(second, text("#name"), "what was taken back is asked again");
        clickOn("#reason").write("kd");
        assertEquals(List.of(Disposition.DISSOLVE), proposed(), "what is typed decides nothing");
    }
}
