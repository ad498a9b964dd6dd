package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.control.OverrunStyle;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class WholeTextCellTest extends ApplicationTest {
    @Test void aLongNameKeepsItsTailAndStandsWholeInTheTooltip() {
        var cell = new WholeTextCell<String>();
        interact(() -> cell.updateItem("义务教育控辍保学联络群(2024)", false));
        assertEquals(OverrunStyle.CENTER_ELLIPSIS, cell.getTextOverrun());
        assertEquals("义务教育控辍保学联络群(2024)", cell.getText());
        assertEquals("义务教育控辍保学联络群(2024)", cell.getTooltip().getText());
    }

    @Test void anEmptyRowHasNeither() {
        var cell = new WholeTextCell<String>();
        interact(() -> {
            cell.updateItem("甲群", false);
            cell.updateItem(null, true);
        });
        assertNull(cell.getText());
        assertNull(cell.getTooltip());
    }
}
