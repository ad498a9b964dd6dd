package org.qingqun.ui.approval;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.ui.approval.DoorReader.Afterwards;
import org.qingqun.ui.approval.DoorReader.Reading;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.OwnPinPane;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.PinField;
import org.qingqun.ui.common.Visit;

/// Ties `door.fxml` to `DoorModel`: who comes in, and his PIN. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class DoorController {
    private final DoorModel model;
    private final Desk desk;
    private final Messages messages;
    private final OwnPinPane ownPin;
    @FXML private TextField search;
    @FXML private ListView<Head> heads;
    @FXML private Label none;
    @FXML private Node nobody;
    @FXML private Label nobodyText;
    @FXML private Button toCleanup;
    @FXML private Node person;
    @FXML private Label name;
    @FXML private Label unit;
    @FXML private Label says;
    @FXML private Node entry;
    @FXML private Label rules;
    @FXML private Label pinName;
    @FXML private PinField pin;
    @FXML private Label againName;
    @FXML private PinField again;
    @FXML private Node codePart;
    @FXML private TextField code;
    @FXML private VBox ownPart;
    @FXML private Button enter;
    @FXML private Label trouble;
    @FXML private Button reset;
    @FXML private Region admin;

    public DoorController(DoorModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
        ownPin = new OwnPinPane(model.ownPin(), messages);
    }

    @FXML void initialize() {
        for (var node : List.of(entry, rules, againName, again, trouble, reset, toCleanup, admin, codePart, ownPart)) node.managedProperty().bind(node.visibleProperty());
        againName.visibleProperty().bind(again.visibleProperty());
        rules.visibleProperty().bind(again.visibleProperty());
        HeadCell.list(heads, model, messages, this::start);
        search.textProperty().bindBidirectional(model.wordsProperty());
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        ownPart.getChildren().setAll(ownPin);
        model.readingProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
        model.afterwardsProperty().subscribe(this::tell);
    }

    /// The person may type at once, or else choose.
    void start() {
        if (entry.isVisible() && person.isVisible()) {
            pin.requestFocus();
            return;
        }
        if (heads.getSelectionModel().isEmpty()) heads.getFocusModel().focus(-1); // or the first arrow would pass the first one over
        heads.requestFocus();
    }

    /// Who could come in, and what to do when nobody can.
    private void show(@Nullable Reading reading) {
        if (reading == null) return;
        admin.setVisible(reading.administers());
        none.setText(messages.text(reading.heads().isEmpty() ? "approval.none.heads" : "approval.none.found"));
        boolean waits = !reading.uncovered().isEmpty() || reading.heads().stream().anyMatch(h -> h.waiting() > 0);
        nobodyText.setText(messages.text(!waits ? "approval.nobody.nothing" : reading.heads().isEmpty() ? "approval.nobody.heads" : "approval.nobody"));
        toCleanup.setVisible(!waits);
    }

    /// What this head can do: type his PIN, set it, or read why he cannot.
    private void show(@Nullable Head head) {
        nobody.setVisible(head == null);
        person.setVisible(head != null);
        pin.clear();
        again.clear();
        ownPin.unfold(false);
        if (head == null) {
            heads.getSelectionModel().clearSelection();
            return;
        }
        heads.getSelectionModel().select(head);
        var state = head.state();
        name.setText(head.person().name());
        unit.setText(head.unit());
        says.setText(messages.format("approval.door." + state.key(), head.waiting()));
        entry.setVisible(state == Head.State.FIRST || state == Head.State.READY);
        again.setVisible(state == Head.State.FIRST);
        codePart.setVisible(state == Head.State.FIRST && model.needsCodes());
        code.clear();
        ownPart.setVisible(state == Head.State.READY || state == Head.State.NOTHING && head.person().pinHash() != null);
        pinName.setText(messages.text(state == Head.State.FIRST ? "approval.pin.new" : "approval.pin"));
        enter.setText(messages.text(state == Head.State.FIRST ? "approval.enter.first" : "approval.enter"));
        reset.setVisible(admin.isVisible() && (state == Head.State.LOCKED || state == Head.State.READY));
        reset.getStyleClass().remove("flat");
        if (state == Head.State.READY) reset.getStyleClass().add("flat"); // beside the way in, not in it
        if (!heads.isFocused()) start(); // arrows go on through the list; a click or Enter there leads on
    }

    private void tell(@Nullable Afterwards after) {
        if (after != null) says.setText(messages.format("approval.door.afterwards", after.ended(), after.running(), after.overdue()));
    }

    @FXML void enter() {
        if (again.isVisible()) model.setFirst(pin.take(), again.take(), code.getText());
        else model.enter(pin.take());
        pin.requestFocus();
    }

    /// Enter in the first of two fields leads to the second.
    @FXML void typed() {
        if (again.isVisible()) again.requestFocus();
        else enter();
    }

    @FXML void reset() {
        model.reset();
    }

    @FXML void toCleanup() {
        desk.navigator().go(Visit.to(Page.CLEANUP).withState(CaseState.PROPOSED.key()));
    }
}
