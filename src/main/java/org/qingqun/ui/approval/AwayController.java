package org.qingqun.ui.approval;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.common.PinField;

/// Ties `away.fxml` to `AwayModel`: who stands in for the head at the door, from when to when. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class AwayController {
    private static final int USUAL_DAYS = 7;
    private final AwayModel model;
    private final Messages messages;
    @FXML private VBox root;
    @FXML private VBox lines;
    @FXML private Button open;
    @FXML private VBox form;
    @FXML private ComboBox<Person> delegate;
    @FXML private DayField from;
    @FXML private DayField until;
    @FXML private TextField reason;
    @FXML private PinField pin;
    @FXML private Button enter;
    @FXML private Label trouble;

    public AwayController(AwayModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.<Node>of(root, open, form, trouble)) node.managedProperty().bind(node.visibleProperty());
        root.visibleProperty().bind(model.headProperty().isNotNull());
        open.visibleProperty().bind(form.visibleProperty().not());
        delegate.setItems(model.others());
        delegate.setConverter(new Names());
        enter.disableProperty().bind(Bindings.createBooleanBinding(
                () -> delegate.getValue() == null || from.getValue() == null || until.getValue() == null || StringUtils.isBlank(reason.getText()),
                delegate.valueProperty(), from.valueProperty(), until.valueProperty(), reason.textProperty()));
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        model.lines().addListener((ListChangeListener<AwayModel.Line>) _ -> lines.getChildren().setAll(model.lines().stream().map(this::line).toList()));
        model.headProperty().subscribe(_ -> close());
    }

    private Node line(AwayModel.Line one) {
        var words = new Label(messages.format("approval.away.line", one.delegation().from(), one.delegation().until(), one.delegate(), one.delegation().reason()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = new Button(messages.text("approval.away.end"));
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setOnAction(_ -> model.end(one, pin.take()));
        var row = new HBox(8, words, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void close() {
        form.setVisible(false);
        delegate.setValue(null);
        reason.clear();
        pin.clear();
    }

    @FXML void open() {
        form.setVisible(true);
        from.setValue(model.today());
        until.setValue(model.today().plusDays(USUAL_DAYS));
        delegate.requestFocus();
    }

    @FXML void enter() {
        if (!enter.isDisabled()) model.delegate(delegate.getValue(), from.getValue(), until.getValue(), reason.getText(), pin.take(), this::close);
    }

    private static final class Names extends StringConverter<@Nullable Person> {
        @Override public String toString(@Nullable Person one) {
            return one == null ? "" : one.name();
        }

        @Override public @Nullable Person fromString(@Nullable String words) {
            return null; // chosen, never typed
        }
    }
}
