package org.qingqun.ui.inventory;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.common.Shown;

/// Ties `joint.fxml` to `JointModel`: who runs the selected group together. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class JointController {
    private final DetailModel detail;
    private final JointModel model;
    private final Messages messages;
    @FXML private VBox others;
    @FXML private FindBox<Unit> unit;
    @FXML private Button add;

    JointController(DetailModel detail, JointModel model, Messages messages) {
        this.detail = detail;
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        detail.detailProperty().subscribe(shown -> model.show(shown == null ? null : shown.asset()));
        unit.setConverter(new Shown<>(one -> one == null ? "" : one.name()));
        unit.setItems(model.choices());
        add.disableProperty().bind(unit.valueProperty().isNull());
        model.others().addListener((ListChangeListener<Unit>) _ -> others.getChildren().setAll(model.others().stream().map(this::line).toList()));
    }

    private Node line(Unit other) {
        var name = new Label(other.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var decides = new Hyperlink(messages.text("inventory.joint.decides"));
        decides.setMinWidth(Region.USE_PREF_SIZE);
        decides.setOnAction(_ -> model.decides(other));
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(messages.format("inventory.joint.remove", other.name()));
        remove.setOnAction(_ -> model.remove(other));
        var line = new HBox(6, name, decides, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @FXML void add() {
        var chosen = unit.getValue();
        unit.setValue(null);
        if (chosen != null) model.add(chosen);
    }
}
