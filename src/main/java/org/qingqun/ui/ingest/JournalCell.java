package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ui.ingest.Journal.Line;
import org.qingqun.wording.FigureText;

/// One batch of the journal: when it was, how many files, where it stands.
final class JournalCell extends ListCell<Line> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.INBOX);
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox row;

    JournalCell(Messages messages) {
        this.messages = messages;
        note.getStyleClass().add("meta");
        var texts = TwoLines.of(name, note);
        row = new HBox(10, icon, texts);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null ? null : row);
        if (line == null) return;
        name.setText(JournalController.title(messages, line));
        note.setText(messages.format("ingest.journal.note", FigureText.count(line.files().size()), JournalController.state(messages, line)));
        icon.getStyleClass().removeIf(style -> style.startsWith("icon-"));
        icon.getStyleClass().add(line.interrupted() ? "icon-warning" : line.isUndoable() ? "icon-success" : "icon-muted");
    }
}
