package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.RowPreview;
import org.qingqun.ui.ingest.MappingLine.Mark;
import org.qingqun.ui.ingest.SampleText.Shown;

/// A value as it would be stored, over the text it was read from.
final class SampleCell extends TableCell<RowPreview, Shown> {
    private final Messages messages;
    private final Label value = new Label();
    private final Label original = new Label();
    private final VBox both = new VBox(value, original);
    private final Tooltip whole = new Tooltip();

    SampleCell(Messages messages, Mark mark) {
        this.messages = messages;
        original.getStyleClass().add("meta");
        original.managedProperty().bind(original.visibleProperty());
        both.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(mark.style());
    }

    @Override protected void updateItem(@Nullable Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        setGraphic(shown == null ? null : both);
        setTooltip(shown == null ? null : whole);
        if (shown == null) return;
        value.setText(shown.value());
        value.getStyleClass().setAll("label", "sample", style(shown.kind()));
        original.setVisible(shown.original() != null);
        original.setText(shown.original());
        whole.setText(shown.original() == null ? shown.value() : shown.value() + "\n" + original.getText()
                + (shown.kind() == SampleText.Kind.CONFLICT ? "\n" + messages.text("ingest.sample.conflict") : ""));
    }

    private static String style(SampleText.Kind kind) {
        return switch (kind) {
            case TAKEN -> "sample-taken";
            case NOTHING -> "sample-nothing";
            case ASK, CONFLICT -> "text-warning";
            case WRONG -> "text-danger";
        };
    }
}
