package org.qingqun.ui.ingest;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.ingest.WriteModel.Disagreement;
import org.qingqun.wording.FieldText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Second page of the wizard: where returned values disagree with edited ones. The edited ones stay unless a person says otherwise, and why.
final class ConflictsPane extends WizardPane {
    private static final double LIST = 250;
    private final WriteModel model;
    private final Messages messages;
    private final ListView<Disagreement> list = new ListView<>();
    private final ComboBox<String> reason = new ComboBox<>();

    /// One disagreement with its tick.
    private final class Cell extends ListCell<Disagreement> {
        private final CheckBox box = new CheckBox();
        private final Label place = new Label();
        private final Label values = new Label();
        private final HBox row;

        Cell() {
            place.getStyleClass().add("meta");
            values.setWrapText(true);
            box.setOnAction(_ -> {
                if (getItem() != null) model.overrule(getItem(), box.isSelected());
            });
            var texts = new VBox(2, values, place);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            row = new HBox(12, box, texts);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override protected void updateItem(@Nullable Disagreement one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(one == null ? null : row);
            if (one == null) return;
            var c = one.conflict();
            var text = new FieldText(messages);
            values.setText(messages.format("ingest.conflict.values", c.name(), new Terms(messages).of(c.field()), text.of(c.field(), c.ours()), text.of(c.field(), c.theirs())));
            place.setText(messages.format("ingest.conflict.place", Batch.name(one.file().path()), c.sheet(), c.row()));
            box.setSelected(model.overruled().contains(one.cell()));
            box.setAccessibleText(values.getText());
        }
    }

    ConflictsPane(WriteModel model, Messages messages, Wizard wizard) {
        this.model = model;
        this.messages = messages;
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(LIST);
        list.getStyleClass().add("conflict-list");
        var all = new CheckBox(messages.text("ingest.conflict.all"));
        all.selectedProperty().subscribe((_, on) -> {
            model.disagreements().forEach(one -> model.overrule(one, on));
            list.refresh();
        });
        reason.setId("reason");
        reason.setEditable(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setPromptText(messages.text("ingest.conflict.reason"));
        reason.getItems().setAll(messages.text("ingest.conflict.reason.corrected"), messages.text("ingest.conflict.reason.newer"));
        model.reasonProperty().bind(reason.getEditor().textProperty());
        reason.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(model.overruled()));
        model.reasonedProperty().subscribe(ok -> wizard.setInvalid(!ok));
        var explained = new Label(messages.text("ingest.conflict.text"));
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        setContent(new VBox(10, explained, all, list, reason));
    }

    @Override public void onEnteringPage(Wizard shown) {
        var disagreements = model.disagreements();
        list.getItems().setAll(disagreements);
        setHeaderText(messages.format("ingest.wizard.conflicts", FigureText.count(disagreements.size())));
        new Buttons(this, messages).name(messages.text("ingest.wizard.next"));
        shown.setInvalid(!model.reasonedProperty().get());
    }
}
