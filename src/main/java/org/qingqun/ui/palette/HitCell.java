package org.qingqun.ui.palette;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ui.palette.PaletteModel.Hit;
import org.qingqun.ui.palette.PaletteModel.Kind;

/// One hit: icon, title with the typed words marked, note.
final class HitCell extends ListCell<Hit> {
    private final Messages messages;
    private final ObservableValue<String> words;
    private final FontIcon icon = new FontIcon(Feather.DATABASE);
    private final HBox title = new HBox();
    private final Label note = new Label();
    private final HBox row = new HBox(10, icon, title, note);

    HitCell(Messages messages, ObservableValue<String> words) {
        this.messages = messages;
        this.words = words;
        row.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("meta");
        title.setMinWidth(HBox.USE_PREF_SIZE);
        title.setAlignment(Pos.CENTER_LEFT);
    }

    @Override protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(hit == null ? null : row);
        if (hit == null) return;
        icon.setIconCode(iconOf(hit.kind()));
        icon.setAccessibleText(messages.text("palette.kind." + hit.kind().name().toLowerCase(Locale.ROOT)));
        note.setText(hit.note());
        mark(hit.title(), words.getValue().strip());
    }

    private void mark(String text, String typed) {
        title.getChildren().clear();
        int at = typed.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        if (at < 0) {
            title.getChildren().add(new Label(text));
            return;
        }
        var hit = new Label(text.substring(at, at + typed.length()));
        hit.getStyleClass().add("hit");
        title.getChildren().addAll(new Label(text.substring(0, at)), hit, new Label(text.substring(at + typed.length())));
    }

    private static Feather iconOf(Kind kind) {
        return switch (kind) {
            case ASSET -> Feather.DATABASE;
            case UNIT -> Feather.USERS;
            case PERSON -> Feather.USER;
            case PAGE -> Feather.CORNER_DOWN_RIGHT;
            case COMMAND -> Feather.ZAP;
            case MORE -> Feather.SEARCH;
        };
    }
}
