package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The middle of a list's row: a name and a note below it, which take what room the rest of the row leaves and give way first.
final class TwoLines {
    private TwoLines() {}

    static VBox of(Label name, Label note) {
        var lines = new VBox(2, name, note);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }
}
