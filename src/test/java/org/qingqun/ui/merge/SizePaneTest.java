package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Platform;
import org.testfx.framework.junit5.ApplicationTest;

class SizePaneTest extends ApplicationTest {
    private SizePane pane;
    private final Oversize oversize = new Oversize();

    @Override public void start(Stage stage) {
        pane = new SizePane();
        stage.setScene(new Scene(pane, 420, 300));
        stage.show();
    }

    private void show(Integer... members) {
        var sources = Arrays.stream(members).map(m -> workGroup().name("并入群").members(m).build()).toList();
        interact(() -> pane.show(new MergedPeople(workGroup().name("保留群").members(100).build(), List.of(), sources, Platform.WECHAT, Map.of()), oversize, Messages.in("zh"), null));
    }

    private List<String> bars() {
        return pane.lookupAll(".people-row").stream().map(row -> String.join(" ", row.lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList())).toList();
    }

    @Test void eachBringsItsPeopleAndNobodyInventsAnOverlap() {
        show(60, null);
        assertEquals(List.of("保留群 保留 100 人", "并入群 至多迁 60 人", "并入群 人数未填"), bars());
        assertEquals(0, pane.lookupAll(".banner").size());
    }

    @Test void overTheLimitThePaneAsksForAWord() {
        show(401);
        assertEquals(1, pane.lookupAll(".banner-danger").size());
        interact(() -> ((CheckBox) pane.lookup(".check-box")).fire());
        interact(() -> ((TextField) pane.lookup(".text-field")).setText("只留联络员"));
        assertEquals(true, oversize.allows(Grade.TOO_BIG));
        show(150);
        assertEquals(List.of(1, 0), List.of(pane.lookupAll(".banner-warning").size(), pane.lookupAll(".check-box").size()));
    }
}
