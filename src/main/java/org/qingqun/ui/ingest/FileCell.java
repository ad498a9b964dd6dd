package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.ingest.FilePreview;

/// One file of the list: its name, and under it what it holds and what writing it would do.
final class FileCell extends ListCell<FilePreview> {
    private final FileText words;
    private final IngestModel model;
    private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox row;
    private final Tooltip whole = new Tooltip();

    FileCell(FileText words, IngestModel model) {
        this.words = words;
        this.model = model;
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        note.getStyleClass().add("meta");
        var texts = TwoLines.of(name, note);
        row = new HBox(10, icon, texts);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override protected void updateItem(@Nullable FilePreview file, boolean empty) {
        super.updateItem(file, empty);
        setGraphic(file == null ? null : row);
        setTooltip(file == null ? null : whole);
        if (file == null) return;
        boolean written = model.batch().written().containsKey(file.path());
        icon.setIconCode(written ? Feather.CHECK_CIRCLE : Feather.FILE_TEXT);
        icon.getStyleClass().removeIf(style -> style.startsWith("icon-"));
        icon.getStyleClass().add(written ? "icon-success" : "icon-" + Tile.of(file.state()).tone().name().toLowerCase(java.util.Locale.ROOT));
        name.setText(Batch.name(file.path()));
        note.setText(words.note(file, written));
        whole.setText(file.path() + "\n" + note.getText());
    }
}
