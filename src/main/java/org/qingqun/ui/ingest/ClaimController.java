package org.qingqun.ui.ingest;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.qingqun.common.Messages;
import org.qingqun.ui.ingest.Board.Strange;
import org.qingqun.wording.FigureText;

/// Ties `claim.fxml` to `ClaimModel`: the names nobody knows and the unit each is. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ClaimController {
    private final ClaimModel model;
    private final Messages messages;
    @FXML private ListView<Strange> list;
    @FXML private Button all;
    @FXML private Label none;

    public ClaimController(ClaimModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        list.setCellFactory(_ -> new ClaimCell(model, messages));
        list.setItems(model.strange());
        model.strange().addListener((ListChangeListener<Strange>) _ -> show());
        show();
    }

    private void show() {
        long ready = model.strange().stream().filter(s -> model.answer(s) != null).count();
        all.setText(messages.format("ingest.claim.all", FigureText.count(ready)));
        all.setDisable(ready == 0);
        none.setText(messages.text("ingest.claim.none"));
    }

    @FXML void confirmAll() {
        model.confirmAll();
    }
}
