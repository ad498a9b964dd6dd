package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.TestDesk;
import org.testfx.framework.junit5.ApplicationTest;

class ViewsMenuTest extends ApplicationTest {
    private static @TempDir Path folder;
    private final MenuButton button = new MenuButton("视图");
    private OfficeFixture office;
    private TestDesk desk;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        desk = new TestDesk(office);
        new ViewsMenu(button, new SavedViews(desk), new InventoryModel(desk.desk), desk, desk.desk.messages());
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @AfterEach void end() {
        interact(button::hide);
        office.close();
    }

    private List<String> shown() {
        interact(button::hide);
        interact(button::show);
        return button.getItems().stream().map(MenuItem::getText).filter(text -> text != null).toList();
    }

    @Test void whatWasSavedMeanwhileIsThereWhenTheMenuOpens() {
        var save = desk.desk.messages().text("inventory.views.save");
        assertEquals(List.of(save), shown());
        new SavedViews(desk).save("待批防汛", Filter.of(Family.GOV_APP));
        assertEquals(List.of("待批防汛", save, desk.desk.messages().text("inventory.views.remove")), shown());
    }
}
