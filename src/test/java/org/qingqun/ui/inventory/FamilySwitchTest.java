package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

class FamilySwitchTest extends ApplicationTest {
    private static @TempDir Path folder;
    private final Map<Family, ToggleButton> buttons = new EnumMap<>(Family.class);
    private OfficeFixture office;
    private InventoryModel model;

    @BeforeEach void open() throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.groups("防汛群", "值班群");
        office.insert(AssetBuilder.govApp().name("掌上办").unit(office.bureau.id().value()));
        var desk = new TestDesk(office);
        interact(() -> {
            model = new InventoryModel(desk.desk);
            var group = new ToggleGroup();
            for (var family : Family.values()) {
                var button = new ToggleButton();
                button.setToggleGroup(group);
                buttons.put(family, button);
            }
            new FamilySwitch(group, buttons, model, desk.desk.messages()).follow();
            model.visit(Visit.to(Page.INVENTORY));
        });
    }

    @AfterEach void close() {
        office.close();
    }

    private void press(Family family) {
        interact(buttons.get(family)::fire);
    }

    @Test void eachTellsHowManyThereAre() {
        assertEquals("工作群组 2", buttons.get(Family.WORK_GROUP).getText());
        assertEquals("政务应用程序 1", buttons.get(Family.GOV_APP).getText());
        assertEquals("政务公众账号 0", buttons.get(Family.OFFICIAL_ACCOUNT).getText());
    }

    @Test void aClickShowsThatFamilyAndASecondOneStaysThere() {
        press(Family.GOV_APP);
        assertEquals(Family.GOV_APP, model.filterProperty().get().family());
        press(Family.GOV_APP);
        assertEquals(Family.GOV_APP, model.filterProperty().get().family());
        assertTrue(buttons.get(Family.GOV_APP).isSelected());
    }

    @Test void theButtonFollowsTheFilter() {
        interact(() -> model.filter(Filter.of(Family.OFFICIAL_ACCOUNT)));
        assertTrue(buttons.get(Family.OFFICIAL_ACCOUNT).isSelected());
    }
}
