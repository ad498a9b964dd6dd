package org.qingqun.ui.common;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A printed value of a table that may be too long for its column: it loses its middle, since the tail tells names apart, and shows whole in a tooltip.
public final class WholeTextCell<R> extends TableCell<R, String> {
    public WholeTextCell() {
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        WholeText.on(this, this::getText);
    }

    @Override protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }
}
