package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.qingqun.report.Format;
import org.qingqun.report.Rate;

class OptionsControllerTest extends PaneTest<OptionsController> {
    private ReportModel model;

    OptionsControllerTest() {
        super(OptionsController.class);
    }

    @Override OptionsController controller() {
        model = new ReportModel(desk.desk, FolderOpener.ofThisMachine());
        return new OptionsController(model, desk.desk.messages());
    }

    private Choices choices() {
        return model.choicesProperty().get();
    }

    @Test void everyChoiceReachesTheModelAndIsShownAsItStands() {
        interact(model::refresh);
        assertEquals("处置率 0.0%", text("#disposal"));
        assertEquals("临江市", lookup("#signatory").queryAs(TextField.class).getPromptText());
        interact(() -> lookup("#net").queryAs(RadioButton.class).fire());
        assertEquals(Rate.NET, choices().rate());
        ComboBox<String> addressee = lookup("#addressee").queryComboBox();
        interact(() -> addressee.setValue("市数据局"));
        assertEquals("市数据局", choices().addressee());
        interact(() -> {
            lookup("#signatory").queryAs(TextField.class).setText("市大数据中心");
            lookup("#signatory").queryAs(TextField.class).fireEvent(new ActionEvent());
        });
        assertEquals("市大数据中心", choices().signatory());

        desk.confirms = false;
        interact(() -> lookup("#masked").queryAs(CheckBox.class).fire());
        assertTrue(lookup("#masked").queryAs(CheckBox.class).isSelected(), "not agreed: people stay masked");
        desk.confirms = true;
        interact(() -> lookup("#masked").queryAs(CheckBox.class).fire());
        assertEquals("原样写出", text("#maskNote"));
        assertTrue(choices().unmasked());

        interact(() -> lookup("#format-xlsx").queryAs(CheckBox.class).fire());
        assertEquals(EnumSet.of(Format.DOCX, Format.PDF), choices().formats());
        assertEquals("清单只写成 xlsx：请勾选 xlsx，否则不会写出。", text("#hint"));
    }
}
