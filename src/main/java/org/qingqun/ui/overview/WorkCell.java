package org.qingqun.ui.overview;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.ui.overview.WorkItem.Kind;
import org.qingqun.wording.FigureText;

/// One line of the work list: icon in the colour of its urgency, what and why, how many, the verb.
final class WorkCell extends ListCell<WorkItem> {
    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private final Label title = label("strong");
    private final Label note = label("meta");
    private final Label count = label("figure");
    private final Button verb = new Button();
    private final VBox words = new VBox(2, title, note);
    private final HBox row = new HBox(12, icon, words, count, verb);

    WorkCell(Consumer<WorkItem> go) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        row.setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(Label.USE_PREF_SIZE);
        verb.setMinWidth(84);
        verb.setFocusTraversable(false);
        verb.setOnAction(_ -> {
            if (getItem() != null) go.accept(getItem());
        });
        setPrefWidth(0); // as wide as the list, never wider
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override protected void updateItem(@Nullable WorkItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item == null) return;
        icon.setIconCode(iconOf(item.kind()));
        icon.getStyleClass().removeIf(style -> style.startsWith("icon-"));
        icon.getStyleClass().add(switch (item.urgency()) {
            case OVERDUE -> "icon-danger";
            case ANSWERED, WAITING -> "icon-warning";
            case LATER -> "icon-muted";
        });
        title.setText(item.title());
        note.setText(item.note());
        count.setText(FigureText.count(item.count()));
        verb.setText(item.verb());
    }

    private static Feather iconOf(Kind kind) {
        return switch (kind) {
            case MISSING_UNITS -> Feather.DOWNLOAD;
            case OVERDUE_CASES -> Feather.ARCHIVE;
            case LATE_SHEETS -> Feather.PRINTER;
            case RISEN -> Feather.FLAG;
            case EXECUTED -> Feather.CHECK_SQUARE;
            case SUBMITTED -> Feather.CLOCK;
            case FINDINGS -> Feather.ACTIVITY;
            case DUPLICATES -> Feather.GIT_MERGE;
            case PROPOSED -> Feather.SEND;
            case RETURNED -> Feather.CORNER_UP_LEFT;
            case ASKED -> Feather.INFO;
        };
    }
}
