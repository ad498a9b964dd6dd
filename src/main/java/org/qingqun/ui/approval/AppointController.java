package org.qingqun.ui.approval;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.approval.DoorReader.Reading;
import org.qingqun.ui.common.FindBox;

/// Ties `appoint.fxml` to `DoorModel`: what waits for nobody, and the form that enters a department head. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AppointController {
    private static final int MOST_LINES = 3;
    private final DoorModel model;
    private final Messages messages;
    @FXML private Label covered;
    @FXML private VBox uncovered;
    @FXML private TextField name;
    @FXML private FindBox<Unit> unit;
    @FXML private Button appoint;

    public AppointController(DoorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(covered, uncovered)) node.managedProperty().bind(node.visibleProperty());
        unit.setConverter(new Names());
        appoint.disableProperty().bind(Bindings.createBooleanBinding(() -> StringUtils.isBlank(name.getText()) || unit.getValue() == null,
                name.textProperty(), unit.valueProperty()));
        model.readingProperty().subscribe(this::show);
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) return;
        if (!unit.getItems().equals(reading.units())) unit.getItems().setAll(reading.units());
        covered.setVisible(reading.uncovered().isEmpty() && reading.heads().stream().anyMatch(h -> h.waiting() > 0));
        uncovered.setVisible(!reading.uncovered().isEmpty());
        uncovered.getChildren().setAll(reading.uncovered().stream().limit(MOST_LINES).map(this::line).toList());
        int more = reading.uncovered().size() - MOST_LINES;
        if (more > 0) uncovered.getChildren().add(new Label(messages.format("approval.uncovered.more", more)));
    }

    /// One press fills the form; the unit's list may know its leader.
    private Node line(Uncovered one) {
        var since = one.oldest();
        var words = new Label(since == null ? messages.format("approval.uncovered", one.unit().name(), one.waiting())
                : messages.format("approval.uncovered.since", one.unit().name(), one.waiting(), since));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var fill = new Button(messages.text("approval.uncovered.verb"));
        fill.setMinWidth(Button.USE_PREF_SIZE);
        fill.setOnAction(_ -> {
            unit.setValue(one.unit());
            name.setText(Objects.requireNonNullElse(one.unit().leader(), ""));
            name.requestFocus();
        });
        var line = new HBox(8, words, fill);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @FXML void appoint() {
        if (appoint.isDisabled()) return;
        model.appoint(name.getText(), unit.getValue(), () -> {
            name.clear();
            unit.setValue(null);
        });
    }

    private static final class Names extends StringConverter<@Nullable Unit> {
        @Override public String toString(@Nullable Unit one) {
            return one == null ? "" : one.name();
        }

        @Override public @Nullable Unit fromString(@Nullable String words) {
            return null; // the box looks units up by itself
        }
    }
}
