package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.qingqun.settings.Settings;
import org.qingqun.ui.HeadlessMouse;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A unit is chosen among many with the keyboard.
class FindBoxTest extends ApplicationTest {
    private FindBox<String> box;

    @Override public void start(Stage stage) {
        box = new FindBox<>();
        HeadlessMouse.install();
        Look.apply(Settings.Theme.LIGHT);
        box.getItems().setAll("市水利局", "市教育局", "云栖区教育局");
        box.getItems().addAll(IntStream.range(0, 60).mapToObj(i -> "第" + i + "街道").toList());
        box.setConverter(new Shown<>(name -> name == null ? "" : name));
        box.setNothing("没有");
        box.setValue("市水利局");
        var pane = new StackPane(box);
        pane.setAlignment(Pos.BOTTOM_LEFT);
        stage.setScene(new Scene(pane, 400, 380));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        interact(box::requestFocus);
    }

    private List<String> offered() {
        return lookup(".combo-box-popup .list-cell").match((Node cell) -> cell.isVisible() && cell instanceof IndexedCell<?> c && !c.isEmpty()).<IndexedCell<?>>queryAll().stream()
                .map(cell -> String.valueOf(cell.getItem())).toList();
    }

    @Test void aUnitIsFoundByTheSoundOfItsNameAndByItsWords() throws Exception {
        interact(box::show);
        write("jyj");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> offered().equals(List.of("市教育局", "云栖区教育局")));
        push(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("市教育局", box.getValue());
        interact(box::show);
        write("第7");
        assertEquals(List.of("第7街道"), offered());
        push(KeyCode.ENTER);
        assertEquals("第7街道", box.getValue(), "the first that is found");
    }

    @Test void whoFindsNothingKeepsWhatWasChosen() {
        interact(box::show);
        write("xyz");
        assertEquals(List.of(), offered());
        assertTrue(lookup("没有").tryQuery().isPresent());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals("市水利局", box.getValue());
    }

    @Test void theChoicesStandNextToTheBoxTheFirstTimeToo() {
        interact(box::show);
        WaitForAsyncUtils.waitForFxEvents();
        var list = onScreen(lookup(".combo-box-popup .list-view").query());
        var here = onScreen(box);
        assertTrue(Math.abs(list.getMinY() - here.getMaxY()) < 3 || Math.abs(list.getMaxY() - here.getMinY()) < 3, list + " beside " + here);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }
}
