package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogsTest extends ApplicationTest {
    private static final Messages WORDS = Messages.in("zh");
    private Stage stage;

    @Override public void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new StackPane(), 600, 400));
        stage.show();
    }

    @Test void theDiagnosisIsCopiedAndTheErrorStaysInSight() {
        interact(() -> new FxDialogs(WORDS, () -> stage).bug("没有完成：导入", "代码 1A2B3C4D", "1A2B3C4D\nat org.qingqun"));
        WaitForAsyncUtils.waitForFxEvents();
        var copy = lookup((Button button) -> button.getText().equals("复制诊断信息")).queryButton();
        interact(copy::fire);
        assertEquals("1A2B3C4D\nat org.qingqun", WaitForAsyncUtils.waitForAsyncFx(2_000, () -> Clipboard.getSystemClipboard().getString()));
        assertTrue(copy.getScene().getWindow().isShowing());
        assertEquals("已复制，可以贴给维护人员", copy.getText());
        interact(() -> lookup((Button button) -> button.getText().equals("关闭")).queryButton().fire());
    }

    /// In the program's language, whatever the desktop's is.
    @Test void theDetailsFoldOutAndIn() {
        interact(() -> new FxDialogs(WORDS, () -> stage).bug("没有完成：导入", "代码 1A2B3C4D", "1A2B3C4D"));
        WaitForAsyncUtils.waitForFxEvents();
        var link = lookup((Hyperlink found) -> found.getText().equals("展开详情")).queryAs(Hyperlink.class);
        interact(link::fire);
        assertEquals("收起详情", link.getText());
        assertEquals("1A2B3C4D", lookup(".text-area").queryTextInputControl().getText());
        interact(link::fire);
        assertEquals("展开详情", link.getText());
        interact(() -> lookup((Button button) -> button.getText().equals("关闭")).queryButton().fire());
    }
}
