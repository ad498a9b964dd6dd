package org.qingqun.ui.palette;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Debounce;
import org.qingqun.ui.palette.PaletteModel.Hit;

/// Ties `palette.fxml` to `PaletteModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class PaletteController {
    private final PaletteModel model;
    private final Messages messages;
    private final Runnable close;
    @FXML private CustomTextField words;
    @FXML private Label count;
    @FXML private ListView<Hit> hits;

    public PaletteController(PaletteModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
    }

    @FXML void initialize() {
        count.textProperty().bind(model.countProperty());
        hits.setItems(model.hits());
        hits.setCellFactory(_ -> new HitCell(messages, words.textProperty()));
        model.hits().subscribe(() -> hits.getSelectionModel().selectFirst());
        Debounce.of(words.textProperty(), model::search);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hits.setOnMouseClicked(_ -> open(hits.getSelectionModel().getSelectedItem()));
    }

    /// The layer came into sight: empty and ready to type.
    public void start() {
        words.clear();
        model.search("");
        words.requestFocus();
    }

    private void pressed(KeyEvent key) {
        var selection = hits.getSelectionModel();
        switch (key.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> open(selection.getSelectedItem());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void open(@Nullable Hit hit) {
        if (hit == null) return;
        close.run();
        model.open(hit);
    }
}
