package org.qingqun.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.wording.FindingText;

/// One cluster in the list: what it is about, whose, how many, how sure.
final class ClusterCell extends ListCell<Entry> {
    private final Messages messages;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label score = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox words = new VBox(1, title, note);
    private final HBox row = new HBox(8, words, score);

    ClusterCell(Messages messages) {
        this.messages = messages;
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.getStyleClass().add("cluster-title");
        note.getStyleClass().add("meta");
        score.getStyleClass().add("secondary");
        score.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // never wider than the list: no sideways bar
    }

    @Override protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : row);
        setTooltip(entry == null ? null : whole);
        if (entry == null) return;
        title.setText(entry.title());
        note.setText(messages.format("merge.cluster.note", entry.unit(), entry.size()));
        whole.setText(entry.title() + "\n" + note.getText());
        score.setText(entry.byHand() ? messages.text("merge.cluster.byHand") : entry.settled() ? messages.text("merge.cluster.settled")
                : FindingText.score(entry.cluster().score()));
    }
}
