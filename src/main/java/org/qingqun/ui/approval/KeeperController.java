package org.qingqun.ui.approval;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// Ties `keeper.fxml` to `KeeperModel`: search, the list, and the button that agrees. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class KeeperController {
    private final KeeperModel model;
    private final Messages messages;
    @FXML private Node form;
    @FXML private TextField words;
    @FXML private ListView<Keeper> list;
    @FXML private Label none;
    @FXML private Button confirm;

    public KeeperController(KeeperModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        form.managedProperty().bind(form.visibleProperty());
        form.visibleProperty().bind(model.openProperty());
        words.textProperty().bindBidirectional(model.wordsProperty());
        list.setItems(model.found());
        list.setCellFactory(_ -> new LineCell());
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        confirm.disableProperty().bind(model.chosenProperty().isNull());
        for (var field : List.<Node>of(words, list)) field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Down leads from the words into the list, Enter agrees to what is chosen, Escape closes.
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) model.hide();
        else if (key.getCode() == KeyCode.DOWN && words.isFocused()) enterList();
        else if (key.getCode() == KeyCode.ENTER && list.isFocused()) model.confirm();
        else return;
        key.consume();
    }

    private void enterList() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private String line(Keeper one) {
        var people = one.members() == null ? FigureText.NONE : messages.format("approval.people", FigureText.count(one.members()));
        return messages.format("approval.keeper.line", one.name(), one.unit(), people);
    }

    /// A choice in one line.
    private final class LineCell extends ListCell<Keeper> {
        @Override protected void updateItem(@Nullable Keeper one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : line(one));
        }
    }

    void hide() {
        model.hide();
    }

    void ask() {
        model.ask();
        if (model.openProperty().get()) words.requestFocus();
    }

    @FXML void confirm() {
        model.confirm();
    }

    @FXML void keepThis() {
        model.keepThis();
    }
}
