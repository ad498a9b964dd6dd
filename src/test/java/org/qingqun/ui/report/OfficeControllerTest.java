package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;

class OfficeControllerTest extends PaneTest<OfficeController> {
    private OfficeModel model;

    OfficeControllerTest() {
        super(OfficeController.class);
    }

    @Override OfficeController controller() {
        model = new OfficeModel(desk.desk, () -> {});
        return new OfficeController(model, desk.desk.messages());
    }

    private void type(String id, String words) {
        interact(() -> lookup(id).queryAs(TextField.class).setText(words));
    }

    private boolean isMarked(String id) {
        return lookup(id).query().getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger"));
    }

    @Test void figuresAreTypedCheckedAndKept() {
        var labels = lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertTrue(labels.contains("2025 年同期") && labels.contains("2026 年"), labels.toString());
        type("#last-documents", "200");
        type("#now-documents", "1五0");
        assertEquals("“发文（件）”只能填整数（不超过九位），不填就留空。", text("#problem"));
        assertTrue(isMarked("#now-documents") && !isMarked("#last-documents"));
        assertFalse(isOffered("#keep"));
        type("#now-documents", "150");
        assertFalse(isMarked("#now-documents"));
        var verdict = lookup("减少 25.0%，不足三成").queryAs(Label.class);
        assertTrue(verdict.getStyleClass().contains("text-danger"));
        clickOn("#keep");
        assertEquals(new OfficeFigure(Kind.DOCUMENTS, 200, 150), office.officeFigures.find(2026).getFirst());
        type("#now-documents", "140");
        assertTrue(verdict.getText().equals("减少 30.0%，达到") && verdict.getStyleClass().contains("text-success") && !verdict.getStyleClass().contains("text-danger"));
    }
}
