package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class WholeTextCellTest extends ApplicationTest {
    @Test void aLongNameKeepsItsTailAndStandsWholeInTheTooltip() {
        var cell = new WholeTextCell<String>();
        interact(() -> cell.updateItem("义务教育控辍保学联络群(2024)", false));
        assertEquals(OverrunStyle.CENTER_ELLIPSIS, cell.getTextOverrun());
        assertEquals("义务教育控辍保学联络群(2024)", cell.getText());
        assertNull(cell.getTooltip(), "no window before anybody asks");
        interact(() -> Event.fireEvent(cell, entering(cell)));
        assertEquals("义务教育控辍保学联络群(2024)", cell.getTooltip().getText());
    }

    @Test void anEmptyRowHasNeither() {
        var cell = new WholeTextCell<String>();
        interact(() -> {
            cell.updateItem("甲群", false);
            Event.fireEvent(cell, entering(cell));
            cell.updateItem(null, true);
            Event.fireEvent(cell, entering(cell));
        });
        assertNull(cell.getText());
        assertNull(cell.getTooltip());
    }

    private static MouseEvent entering(Node cell) {
        return new MouseEvent(cell, cell, MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null);
    }
}
