package org.qingqun.ui.signin;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.PinField;
import org.qingqun.ui.signin.SignInModel.Known;
import org.qingqun.ui.signin.SignInModel.State;

/// Ties `signin.fxml` to `SignInModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SignInController {
    private static final double LINE = 40;
    private final SignInModel model;
    private final Messages messages;
    private final boolean locked;
    @FXML private Node card;
    @FXML private Label title;
    @FXML private ListView<Known> people;
    @FXML private Node entry;
    @FXML private Label says;
    @FXML private PinField pin;
    @FXML private PinField again;
    @FXML private TextField first;
    @FXML private Button enter;
    @FXML private Label trouble;
    @FXML private Node recovery;
    @FXML private TextField code;
    @FXML private Node nextPart;
    @FXML private TextField nextCode;

    /// @param locked the window was locked; else it has just been opened
    public SignInController(SignInModel model, Messages messages, boolean locked) {
        this.model = model;
        this.messages = messages;
        this.locked = locked;
    }

    @FXML void initialize() {
        for (var node : List.of(entry, again, first, trouble, recovery, nextPart)) node.managedProperty().bind(node.visibleProperty());
        card.setVisible(false);
        title.setText(messages.text(locked ? "signin.locked" : "signin.title"));
        people.setItems(model.known());
        people.prefHeightProperty().bind(Bindings.size(model.known()).multiply(LINE).add(LINE / 10)); // as high as it has people
        people.setCellFactory(_ -> new KnownCell(messages));
        people.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        nextCode.textProperty().bind(model.nextCodeProperty());
        nextPart.visibleProperty().bind(model.nextCodeProperty().isNotEmpty());
        model.known().addListener((ListChangeListener<Known>) _ -> card.setVisible(!model.known().isEmpty()));
        model.chosenProperty().subscribe(this::show);
        recovery.setVisible(false);
        model.load();
    }

    private void show(@Nullable Known one) {
        entry.setVisible(one != null);
        pin.clear();
        again.clear();
        if (one == null) return;
        people.getSelectionModel().select(one);
        var state = one.state();
        says.setText(messages.format("signin.says." + state.key(), one.person().name()));
        for (Node node : List.of(pin, enter)) node.setVisible(state != State.LOCKED);
        again.setVisible(state == State.FIRST);
        first.setVisible(state == State.FIRST);
        first.setText(model.firstCodeProperty().get());
        enter.setText(messages.text(state == State.FIRST ? "signin.first" : "signin.enter"));
        if (state == State.LOCKED) recovery.setVisible(true);
        (first.isVisible() && first.getText().isEmpty() ? first : pin).requestFocus();
    }

    @FXML void toPin() {
        pin.requestFocus();
    }

    @FXML void typed() {
        if (again.isVisible()) again.requestFocus();
        else enter();
    }

    @FXML void enter() {
        if (again.isVisible()) model.setFirst(pin.take(), again.take(), first.getText());
        else model.enter(pin.take());
    }

    @FXML void forgotten() {
        recovery.setVisible(!recovery.isVisible());
    }

    @FXML void recover() {
        model.recover(code.getText());
        code.clear();
    }
}
