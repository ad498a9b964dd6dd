package org.qingqun.ui.common;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What may be cut off in a cell, whole in a tooltip. A tooltip is a window of its own, too dear for every cell of a table: it is made for the cell pointed at.
public final class WholeText {
    private WholeText() {}

    /// @param text asked when the mouse comes in; null or empty for no tooltip
    public static void on(Control cell, Supplier<@Nullable String> text) {
        cell.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            var whole = text.get();
            if (whole == null || whole.isEmpty()) cell.setTooltip(null);
            else if (cell.getTooltip() == null) cell.setTooltip(new Tooltip(whole));
            else cell.getTooltip().setText(whole);
        });
    }
}
