package org.qingqun.ui.signin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.signin.SignInModel.Known;
import org.qingqun.wording.Terms;

/// Somebody who may come in: name, unit, role.
final class KnownCell extends ListCell<Known> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox row = new HBox(10, name, note);

    KnownCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().add("strong");
        name.setMinWidth(Label.USE_PREF_SIZE);
        note.getStyleClass().add("meta");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override protected void updateItem(@Nullable Known one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null ? null : row);
        if (one == null) return;
        name.setText(one.person().name());
        var role = new Terms(messages).of(one.person().role());
        note.setText(one.unit().isEmpty() ? role : one.unit() + " · " + role);
    }
}
