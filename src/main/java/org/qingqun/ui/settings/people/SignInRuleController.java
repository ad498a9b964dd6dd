package org.qingqun.ui.settings.people;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.OwnPinPane;
import org.qingqun.ui.common.PinField;
import org.qingqun.ui.common.Shown;
import org.qingqun.ui.settings.people.SignInRuleModel.Standing;

/// Ties `signinrule.fxml` to `SignInRuleModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SignInRuleController {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 60);
    private final SignInRuleModel model;
    private final Messages messages;
    @FXML private Label text;
    @FXML private Node pins;
    @FXML private PinField pin;
    @FXML private PinField again;
    @FXML private Label trouble;
    @FXML private Button turnOn;
    @FXML private Button turnOff;
    @FXML private Button lock;
    @FXML private Node idlePart;
    @FXML private ComboBox<Integer> idle;
    @FXML private Node codePart;
    @FXML private TextField code;
    @FXML private VBox ownPart;

    public SignInRuleController(SignInRuleModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(pins, trouble, turnOn, turnOff, lock, idlePart, codePart, ownPart)) node.managedProperty().bind(node.visibleProperty());
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        code.textProperty().bind(model.codeProperty());
        codePart.visibleProperty().bind(model.codeProperty().isNotEmpty());
        idle.setConverter(new Shown<>(minutes -> minutes == null ? "" : messages.format("settings.signin.minutes", minutes)));
        idle.getItems().setAll(MINUTES);
        ownPart.getChildren().setAll(new OwnPinPane(model.ownPin(), messages));
        model.standingProperty().subscribe(this::show);
        model.codeProperty().subscribe(() -> show(model.standingProperty().get()));
        idle.valueProperty().subscribe((_, minutes) -> {
            if (minutes != null) model.lockAfter(minutes);
        });
    }

    private void show(Standing standing) {
        boolean on = standing.rule().required();
        text.setText(messages.text(on ? "settings.signin.text.on" : "settings.signin.text.off"));
        pins.setVisible(!on && !standing.hasPin());
        turnOn.setVisible(!on);
        ownPart.setVisible(standing.hasPin());
        for (Node node : List.of(turnOff, lock, idlePart)) node.setVisible(on && model.codeProperty().get().isEmpty()); // the code comes first
        if (!idle.getItems().contains(standing.rule().idleMinutes())) idle.getItems().add(standing.rule().idleMinutes());
        idle.setValue(standing.rule().idleMinutes());
    }

    @FXML void turnOn() {
        model.turnOn(pin.take(), again.take());
    }

    @FXML void turnOff() {
        model.turnOff();
    }

    @FXML void lock() {
        model.lockNow();
    }

    @FXML void copy() {
        Copied.text(code.getText());
    }

    @FXML void saveCode() {
        model.saveCode();
    }

    @FXML void kept() {
        model.codeKept();
    }
}
