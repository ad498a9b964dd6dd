package org.qingqun.ui.approval;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.common.Messages;
import org.qingqun.wording.SheetText;

/// One row of a sheet that came back, in a sentence; refused ones stand out.
final class SheetLineCell extends ListCell<SheetReading.Line> {
    private static final double ROOM = 32;
    private static final double PADDING = 14;
    private final Messages messages;
    private final Label words = new Label();

    SheetLineCell(Messages messages) {
        this.messages = messages;
        words.setWrapText(true);
        words.prefWidthProperty().bind(widthProperty().subtract(ROOM));
        words.setMinHeight(Label.USE_PREF_SIZE);
        setPrefWidth(0); // the list's width, not the longest sentence's
    }

    /// As high as the sentence needs: the theme's cells are of one line.
    @Override protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : words.prefHeight(getWidth() - ROOM) + PADDING;
    }

    @Override protected void updateItem(SheetReading.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : words);
        if (line == null || empty) return;
        words.setText(new SheetText(messages).line(line));
        words.getStyleClass().removeAll("text-danger", "muted");
        if (line.judgement() instanceof SheetReading.Judgement.Refused) words.getStyleClass().add("text-danger");
        else if (!(line.judgement() instanceof SheetReading.Judgement.Counts)) words.getStyleClass().add("muted");
    }
}
