package org.qingqun.ui.approval;

import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// Ties `lead.fxml` to `DecidingModel`: totals, what wants a look, the others as one later step. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class LeadController {
    private final DecidingModel model;
    private final Messages messages;
    @FXML private Label kept;
    @FXML private Label merged;
    @FXML private Label ended;
    @FXML private Node otherPart;
    @FXML private Label other;
    @FXML private Label remaining;
    @FXML private Label looksTitle;
    @FXML private Label looksNote;
    @FXML private ListView<Item> looks;
    @FXML private Label barred;
    @FXML private Button rest;
    @FXML private Label restTitle;
    @FXML private Label restNote;

    public LeadController(DecidingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(otherPart, barred, rest)) node.managedProperty().bind(node.visibleProperty());
        looks.setCellFactory(_ -> new LookCell(model.answers(), messages));
        looks.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.batchProperty().subscribe(this::show);
        model.itemProperty().subscribe(_ -> mark());
        model.partProperty().subscribe(_ -> mark());
        model.answers().addListener((MapChangeListener<CaseId, Answer>) _ -> {
            looks.refresh();
            offer();
        });
    }

    private void show(@Nullable Batch batch) {
        if (batch == null) return;
        var totals = Totals.of(batch.all());
        kept.setText(FigureText.count(totals.kept()));
        merged.setText(totals.merged() == 0 ? "0" : messages.format("approval.totals.into", totals.merged(), totals.into()));
        ended.setText(FigureText.count(totals.ended()));
        otherPart.setVisible(totals.other() > 0);
        other.setText(FigureText.count(totals.other()));
        remaining.setText(messages.format("approval.totals.remaining", totals.all(), totals.remaining()));
        looks.getItems().setAll(batch.looks());
        looksTitle.setText(messages.text(batch.looks().isEmpty() ? "approval.looks.none" : "approval.looks"));
        looksNote.setText(batch.looks().isEmpty() ? "" : messages.format("approval.looks.note", batch.looks().size()));
        barred.setVisible(!batch.barred().isEmpty());
        barred.setText(messages.format("approval.barred", String.join(messages.text("approval.join"), batch.barred())));
        rest.setVisible(!batch.rest().isEmpty());
        mark();
        offer();
    }

    /// The later step: how many, and what still stands before it.
    private void offer() {
        var batch = model.batchProperty().get();
        if (batch == null) return;
        restTitle.setText(messages.format(batch.looks().isEmpty() ? "approval.rest.all" : "approval.rest.other", batch.rest().size()));
        restNote.setText(model.open() == 0 ? messages.text("approval.rest.ready") : messages.format("approval.rest.locked", model.open()));
    }

    /// The list follows the card; nothing is marked while the table is in sight.
    private void mark() {
        rest.getStyleClass().remove("lead-rest-chosen");
        if (model.partProperty().get() == Part.REST) rest.getStyleClass().add("lead-rest-chosen");
        var item = model.itemProperty().get();
        if (model.partProperty().get() != Part.CARD || item == null) looks.getSelectionModel().clearSelection();
        else if (!item.equals(looks.getSelectionModel().getSelectedItem())) {
            looks.getSelectionModel().select(item);
            looks.scrollTo(Math.max(0, looks.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    /// Chosen by a person, not by `mark`.
    private void chosen(@Nullable Item item) {
        if (item != null && (model.partProperty().get() != Part.CARD || !item.equals(model.itemProperty().get()))) model.show(item);
    }

    @FXML void openRest() {
        model.openRest();
    }
}
