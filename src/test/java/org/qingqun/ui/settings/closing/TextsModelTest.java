package org.qingqun.ui.settings.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.ui.common.TestDesk;

class TextsModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private TextsModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new TextsModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void showsTheTextAndHowItReads() {
        assertTrue(model.bodyProperty().get().startsWith("各位成员：“【名称】”"), model.bodyProperty().get());
        assertTrue(model.previewProperty().get().startsWith("各位成员：“创建国家卫生城市工作专班”"), model.previewProperty().get());
        assertFalse(model.changedProperty().get());
        assertTrue(model.slots().contains("【名称】"), model.slots());
    }

    @Test void whatCannotBeFilledInIsToldWhileItIsWrittenAndNotSaved() {
        model.bodyProperty().set("{名称}要解散");
        assertEquals("文字里缺少 【日期】，填不进具体内容；没有保存。", model.problemProperty().get());
        assertEquals("", model.previewProperty().get());
        model.save();
        assertEquals(List.of(), desk.notices);
    }

    @Test void savesTakesBackAndBringsTheOriginalBack() {
        var original = model.bodyProperty().get();
        model.bodyProperty().set("{名称}定于{日期}解散。");
        assertTrue(model.changedProperty().get());
        model.save();
        assertFalse(model.changedProperty().get());
        assertEquals("{名称}定于{日期}解散。", office.cleanup.templates().find(TextKind.DISSOLVE).body());
        desk.undo();
        assertEquals(original, model.bodyProperty().get());
        model.bodyProperty().set("{名称}{日期}");
        model.save();
        model.reset();
        assertEquals(original, model.bodyProperty().get());
        assertEquals(List.of("文字已保存", "已撤销", "文字已保存", "已恢复随程序附带的文字"), desk.notices);
    }

    @Test void whatIsBeingWrittenSurvivesAReload() {
        model.bodyProperty().set("{名称}定于{日期}解散。");
        model.load();
        assertEquals("{名称}定于{日期}解散。", model.bodyProperty().get());
    }

    @Test void eachKindHasItsOwnText() {
        model.kindProperty().set(TextKind.SUPERVISION);
        assertTrue(model.bodyProperty().get().contains("【清单】"), model.bodyProperty().get());
        assertTrue(model.previewProperty().get().startsWith("市卫生健康委："), model.previewProperty().get());
    }
}
