package org.qingqun.ui.settings.closing;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.Messages;

/// Ties `texts.fxml` to `TextsModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class TextsController {
    private final TextsModel model;
    private final Messages messages;
    @FXML private ListView<TextKind> kinds;
    @FXML private Label title;
    @FXML private Label slots;
    @FXML private TextArea body;
    @FXML private Label problem;
    @FXML private Node trouble;
    @FXML private Label preview;
    @FXML private Button save;

    public TextsController(TextsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        kinds.getItems().setAll(TextKind.values());
        kinds.setCellFactory(_ -> new ListCell<>() {
            @Override protected void updateItem(@Nullable TextKind kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty || kind == null ? null : messages.text("text.kind." + kind.key()));
            }
        });
        kinds.getSelectionModel().selectedItemProperty().subscribe(kind -> {
            if (kind != null) model.kindProperty().set(kind);
        });
        model.kindProperty().subscribe(kind -> {
            kinds.getSelectionModel().select(kind);
            title.setText(messages.text("text.kind." + kind.key()));
            slots.setText(messages.format("cleanup.texts.slots", model.slots()));
        });
        body.textProperty().bindBidirectional(model.bodyProperty());
        problem.textProperty().bind(model.problemProperty());
        trouble.visibleProperty().bind(model.problemProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        preview.textProperty().bind(model.previewProperty());
        save.disableProperty().bind(Bindings.or(model.changedProperty().not(), model.problemProperty().isNotEmpty()));
    }

    @FXML void save() {
        model.save();
    }

    @FXML void reset() {
        model.reset();
    }
}
