package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.apache.commons.lang3.StringUtils;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Every control of every page says what it is to a person who does not see it.
class SpokenControlsTest extends ApplicationTest {
    private static final List<Class<?>> WORKED_WITH = List.of(ButtonBase.class, TextInputControl.class, ComboBoxBase.class, ChoiceBox.class, CheckComboBox.class, Slider.class,
            Spinner.class, TableView.class, TreeTableView.class, TreeView.class, ListView.class);
    /// What these hold inside is spoken of as a part of them.
    private static final List<Class<?>> WHOLE = List.of(ComboBoxBase.class, ChoiceBox.class, CheckComboBox.class, Spinner.class, Slider.class, ScrollBar.class, TextInputControl.class,
            ButtonBase.class);
    private static @TempDir Path folder;
    private final ExecutorService background = FxTasks.threads();
    private final Set<Node> labelled = new java.util.HashSet<>();
    private OfficeFixture office;
    private Shell shell;

    @Override public void start(Stage stage) {
        Look.apply(Settings.Theme.LIGHT);
        office = new OfficeFixture(folder);
        office.groups("防汛值守群", "防汛值守工作群", "2021年教师资格认定群");
        office.propose(office.groups("食堂群").getFirst().id(), Disposition.DISSOLVE, null);
        var looking = new Snapshots.OnlyLooking(Settings.DEFAULT);
        shell = new Shell(TestDesk.office(office, new TestDesk.FakeLedgers()), Messages.in("zh"), looking, looking, background, () -> stage);
        stage.setScene(new Scene(shell.root(), 1366, 738));
        stage.show();
    }

    @AfterEach void close() {
        interact(shell::letGo);
        background.shutdown();
        office.close();
    }

    @Test void everyControlHasAName() throws Exception {
        var silent = new ArrayList<String>();
        int seen = 0;
        for (var page : Page.values()) seen += look(Visit.to(page), silent);
        for (var section : List.of("rules", "scope", "policies", "calendar", "texts", "synonyms", "units", "people", "appearance", "campaign", "file", "about"))
            seen += look(Visit.to(Page.SETTINGS).withText(section), silent);
        assertEquals("", String.join("\n", silent));
        assertTrue(seen > 300, seen + " controls seen");
    }

    private int look(Visit visit, List<String> silent) throws Exception {
        interact(() -> shell.go(visit));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shell.tasks().running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        var found = new ArrayList<Control>();
        interact(() -> collect(shell.root(), found));
        for (var control : found)
            if (!isNamed(control)) silent.add(visit.page().key() + " " + visit.text() + ": " + control.getClass().getSimpleName() + " #" + control.getId() + path(control));
        return found.size();
    }

    private static String path(Node node) {
        var up = new StringBuilder();
        for (var p = node.getParent(); p != null; p = p.getParent()) up.append(" < ").append(p.getId() == null ? p.getClass().getSimpleName() : "#" + p.getId());
        return StringUtils.left(up.toString(), 200);
    }

    private void collect(Node node, List<Control> into) {
        if (!node.isVisible()) return;
        if (node instanceof Label label && label.getLabelFor() != null) labelled.add(label.getLabelFor());
        if (node instanceof Control control && WORKED_WITH.stream().anyMatch(kind -> kind.isInstance(node))) into.add(control);
        if (node instanceof Parent parent && WHOLE.stream().noneMatch(kind -> kind.isInstance(node))) parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }

    private boolean isNamed(Control control) {
        return StringUtils.isNotBlank(control.getAccessibleText()) || labelled.contains(control) || control instanceof Labeled labeled && StringUtils.isNotBlank(labeled.getText());
    }
}
