package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import atlantafx.base.controls.Notification;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class NoticePaneTest extends ApplicationTest {
    private final NoticePane pane = new NoticePane();

    private List<String> shown() {
        return pane.getChildren().stream().map(notice -> ((Notification) notice).getMessage()).toList();
    }

    @Test void theNewestStandsOnTopAndOnlyThreeStay() {
        interact(() -> List.of("一", "二", "三", "四").forEach(pane::done));
        assertEquals(List.of("四", "三", "二"), shown());
    }

    @Test void whatWasRefusedGoesWithItsPageAndAWarningStays() {
        interact(() -> {
            pane.warned("电脑时间不对");
            pane.refused("还有 150 项没有办结");
            pane.done("已保存");
            pane.turned();
        });
        assertEquals(List.of("已保存", "电脑时间不对"), shown());
    }

    @Test void onlyTheLastDecisionIsOfferedToBeTakenBack() {
        interact(() -> List.of("一", "二").forEach(words -> pane.done(words, new Notices.Action("撤回", () -> {}))));
        interact(() -> pane.done("已保存"));
        assertEquals(List.of("已保存", "二"), shown());
    }

    @Test void whoTookSomethingBackGoesOnWhereHeWas() {
        var field = new TextField();
        interact(() -> {
            new Scene(new VBox(new Button("别处"), pane, field));
            field.requestFocus();
            pane.done("已提出", new Notices.Action("撤回", () -> {}));
        });
        var button = ((Notification) pane.getChildren().getFirst()).getPrimaryActions().getFirst();
        interact(button::requestFocus);
        interact(button::fire);
        assertSame(field, field.getScene().getFocusOwner());
    }

    @Test void anActionIsTakenOnceAndItsNoticeGoes() {
        var undone = new int[1];
        interact(() -> pane.done("已提出", new Notices.Action("撤回", () -> undone[0]++)));
        interact(() -> ((Notification) pane.getChildren().getFirst()).getPrimaryActions().getFirst().fire());
        assertEquals(1, undone[0]);
        assertEquals(List.of(), shown());
    }
}
