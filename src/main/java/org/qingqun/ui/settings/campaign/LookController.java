package org.qingqun.ui.settings.campaign;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.BaselineService.Reason;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.ui.settings.campaign.SetUpModel.Look;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `look.fxml` to `SetUpModel`: what the lock takes in, what it leaves out and why. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class LookController {
    private static final double LIST = 130;
    private final SetUpModel model;
    private final Messages messages;
    @FXML private Label takenIn;
    @FXML private Label byFamily;
    @FXML private Node nothing;
    @FXML private VBox reasons;
    @FXML private CheckBox locking;

    LookController(SetUpModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        locking.selectedProperty().bindBidirectional(model.lockingProperty());
        model.lookProperty().subscribe(this::show);
    }

    private void show(@Nullable Look look) {
        nothing.setVisible(look != null && look.preview().takenIn().isEmpty());
        if (look == null) {
            takenIn.setText(FigureText.NONE);
            byFamily.setText("");
            reasons.getChildren().clear();
            return;
        }
        takenIn.setText(FigureText.count(look.preview().takenIn().size()));
        byFamily.setText(String.join(" · ", Arrays.stream(Family.values()).filter(look.byFamily()::containsKey)
                .map(f -> new Terms(messages).of(f) + " " + FigureText.count(look.byFamily().getOrDefault(f, 0L))).toList()));
        reasons.getChildren().setAll(Arrays.stream(Reason.values()).filter(r -> !look.preview().of(r).isEmpty()).map(r -> part(r, look)).toList());
    }

    private Node part(Reason reason, Look look) {
        var names = new ListView<String>();
        names.getItems().setAll(look.names().getOrDefault(reason, List.of()));
        names.setPrefHeight(LIST);
        names.getStyleClass().add("plain-list");
        var part = new TitledPane(messages.format("settings.setup.reason." + reason.key(), FigureText.count(look.preview().of(reason).size())), names);
        part.setExpanded(false);
        part.setAnimated(false);
        return part;
    }
}
