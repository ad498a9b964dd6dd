package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingqun.ui.report.TextModel.Place;

class TextControllerTest extends PaneTest<TextController> {
    private TextModel model;
    private ReportModel report;

    TextControllerTest() {
        super(TextController.class);
    }

    @Override TextController controller() {
        report = new ReportModel(desk.desk, FolderOpener.ofThisMachine());
        model = new TextModel(desk.desk, office.reports("zh", List::of), () -> {});
        return new TextController(model, report);
    }

    private TextArea body() {
        return lookup("#body").queryAs(TextArea.class);
    }

    @Test void aPlaceIsFilledInAtTheCaretAndAnUnknownOneRefused() {
        interact(model::load);
        interact(report::refresh);
        assertFalse(isOffered("#keep"), "nothing was changed");
        var places = lookup("#places").<Place>queryListView();
        int baseline = places.getItems().indexOf(new Place("【基数】", "3"));
        assertTrue(baseline >= 0, places.getItems().toString());
        interact(() -> {
            body().setText("本市共有个群。");
            body().positionCaret(4);
            places.getSelectionModel().select(baseline);
            places.requestFocus();
        });
        type(KeyCode.ENTER);
        assertEquals("本市共有【基数】个群。", body().getText());
        assertTrue(isOffered("#keep"));
        interact(() -> body().setText("本市有【天气】。"));
        assertTrue(text("#problem").contains("【天气】"), text("#problem"));
        assertFalse(isOffered("#keep"));
        interact(() -> body().setText("本市共有【基数】个群。"));
        assertEquals("", text("#problem"));
        clickOn("#keep");
        assertFalse(isOffered("#keep"));
        assertEquals("本市共有【基数】个群。", office.reports("zh", List::of).texts().body(desk.desk.messages()));
    }
}
