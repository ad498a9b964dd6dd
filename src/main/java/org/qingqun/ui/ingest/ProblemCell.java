package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A kind of problem with what to write instead, or one of its places with what stands there.
final class ProblemCell extends ListCell<ProblemLines.Line> {
    private final Label text = new Label();
    private final Label note = new Label();
    private final HBox row = new HBox(12, text, note);

    ProblemCell() {
        text.setMinWidth(Label.USE_PREF_SIZE);
        note.setMinWidth(0);
        HBox.setHgrow(note, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override protected void updateItem(ProblemLines.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null ? null : row);
        getStyleClass().remove("problem-kind");
        if (line == null) return;
        text.setText(line.text());
        note.setText(line.note());
        text.getStyleClass().removeAll("strong", "secondary");
        text.getStyleClass().add(line.heading() ? "strong" : "secondary");
        note.getStyleClass().remove("secondary");
        if (line.heading()) note.getStyleClass().add("secondary");
        if (line.heading()) getStyleClass().add("problem-kind");
    }
}
