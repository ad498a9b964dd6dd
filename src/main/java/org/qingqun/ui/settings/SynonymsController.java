package org.qingqun.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// Ties `synonyms.fxml` to `SynonymsModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SynonymsController {
    private final SynonymsModel model;
    @FXML private TextArea ownWords;
    @FXML private Label verdict;
    @FXML private Button saveWords;
    @FXML private Button discardWords;
    @FXML private TextField query;
    @FXML private ListView<String> found;
    @FXML private Button takeOver;

    SynonymsController(SynonymsModel model) {
        this.model = model;
    }

    @FXML void initialize() {
        ownWords.textProperty().bindBidirectional(model.textProperty());
        verdict.textProperty().bind(model.verdictProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        found.setItems(model.found());
        takeOver.disableProperty().bind(found.getSelectionModel().selectedItemProperty().isNull());
        model.verdictProperty().subscribe(this::enable);
        model.textProperty().subscribe(this::enable);
    }

    private void enable() {
        saveWords.setDisable(!model.isEdited());
        discardWords.setDisable(!model.isEdited());
    }

    @FXML void save() {
        model.save();
        enable();
    }

    @FXML void discard() {
        model.discard();
    }

    @FXML void exportOwn() {
        model.exportOwn();
    }

    @FXML void importOwn() {
        model.importOwn();
    }

    @FXML void takeOver() {
        model.takeOver(found.getSelectionModel().getSelectedItem());
    }
}
