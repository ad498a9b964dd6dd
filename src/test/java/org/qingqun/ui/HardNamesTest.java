package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

/// Names nobody would expect and more units than a city has: every page shows them, and none holds the window.
class HardNamesTest extends ApplicationTest {
    private static final long LONGEST_HOLD = 100; // ms
    private static final int UNITS = 10_000;
    private static final List<String> NAMES = List.of("很长的名字".repeat(800), "مجموعة العمل للوقاية من الفيضانات", "防汛🌊👨‍👩‍👧‍👦值守群🏳️‍🌈", "\u202E反写的群\u202C", "零宽\u200B\u2060群",
            "𠮷野家群", "e\u0301cole", "a".repeat(300));
    private static @TempDir Path folder;
    private OfficeFixture office;
    private PageWalk walk;
    private Watchdog watchdog;

    @Override public void start(Stage stage) throws SQLException {
        office = new OfficeFixture(folder);
        villages(Path.of(office.stores.file().where()));
        for (var name : NAMES) office.insert(AssetBuilder.workGroup().name(name).purpose(name).custodian(name.substring(0, Math.min(40, name.length())), "1").unit(office.bureau.id().value()));
        var proposed = office.groups("被提议的" + NAMES.getFirst()).getFirst();
        office.propose(proposed.id(), Disposition.DISSOLVE, null);
        walk = new PageWalk(office, stage);
    }

    /// Written in one statement: how they came in is not what is tested.
    private void villages(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("with recursive n(i) as (select 1 union all select i + 1 from n where i < " + UNITS + ") insert into unit (parent_id, name, level, provisional)"
                    + " select case when i % 100 = 0 then " + office.county.id().value() + " else " + office.bureau.id().value() + " end, '第' || i || '村民委员会', 'village', false from n");
        }
    }

    @AfterEach void close() throws Exception {
        walk.end();
        office.close();
    }

    @Test void everyPageShowsThemAndNoneHoldsTheWindow() throws Exception {
        for (var page : Page.values()) walk.open(Visit.to(page)); // loading a page for the first time is not measured
        walk.open(Visit.to(Page.SETTINGS).withText("units"));
        watchdog = Watchdog.over(org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(5_000, Thread::currentThread));
        for (var page : Page.values()) walk.open(Visit.to(page));
        walk.open(Visit.to(Page.INVENTORY));
        var table = lookup("#table").queryTableView();
        assertEquals(NAMES.size() + 1, table.getItems().size());
        for (int row = 0; row < NAMES.size(); row++) {
            int at = row;
            interact(() -> ((TableView<?>) table).getSelectionModel().select(at)); // its pane at the right
            walk.rest();
        }
        assertTrue(table.lookupAll(".table-row-cell").stream().allMatch(row -> row.getLayoutBounds().getHeight() <= 31), "a long name makes no tall row");
        walk.open(Visit.to(Page.SETTINGS).withText("units"));
        TreeView<?> tree = lookup("#tree").query();
        interact(() -> tree.getRoot().getChildren().forEach(top -> top.setExpanded(true)));
        walk.rest();
        assertTrue(tree.getExpandedItemCount() > 0);
        assertEquals(List.of(), walk.broken());
        assertEquals(List.of(), watchdog.holds().stream().filter(hold -> hold.millis() > LONGEST_HOLD).toList());
    }
}
