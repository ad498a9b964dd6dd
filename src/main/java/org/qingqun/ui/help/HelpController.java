package org.qingqun.ui.help;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Page;

/// F1: the help of the page in sight, and all other pages' to search. Ties `help.fxml` to the topics.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class HelpController {
    private final List<Topic> topics;
    private final Runnable close;
    @FXML private TextField words;
    @FXML private ListView<Topic> list;
    @FXML private VBox body;
    @FXML private Label none;

    public HelpController(Messages messages, Runnable close) {
        this.topics = Topic.read(messages.isEnglish() ? "en" : "zh");
        this.close = close;
    }

    @FXML void initialize() {
        list.setCellFactory(_ -> new ListCell<>() {
            @Override protected void updateItem(@Nullable Topic topic, boolean empty) {
                super.updateItem(topic, empty);
                setText(topic == null ? null : topic.title());
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        words.textProperty().subscribe(this::search);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The layer came into sight.
    ///
    /// @param page the one in sight; null for none
    public void start(@Nullable Page page) {
        words.clear();
        search("");
        var wanted = page == null ? Topic.KEYS : page.key();
        topics.stream().filter(topic -> topic.key().equals(wanted)).findFirst().ifPresent(list.getSelectionModel()::select);
        words.requestFocus();
    }

    private void search(String typed) {
        var before = list.getSelectionModel().getSelectedItem();
        var found = topics.stream().filter(topic -> topic.holds(typed)).toList();
        list.getItems().setAll(found);
        none.setVisible(found.isEmpty());
        if (found.contains(before)) list.getSelectionModel().select(before);
        else list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
        else if (key.getCode() == KeyCode.UP) list.getSelectionModel().selectPrevious();
        else if (key.getCode() == KeyCode.ENTER) close.run();
        else return;
        key.consume();
    }

    private void show(@Nullable Topic topic) {
        body.getChildren().clear();
        if (topic == null) return;
        var title = new Label(topic.title());
        title.getStyleClass().add("page-title");
        body.getChildren().add(title);
        for (var line : topic.lines()) body.getChildren().add(line.startsWith("- ") ? point(line.substring(2)) : text(line));
    }

    private static Node point(String line) {
        var dot = new Label("·");
        dot.setMinWidth(Label.USE_PREF_SIZE); // a long line leaves it no room else
        var row = new HBox(8, dot, text(line));
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        return row;
    }

    private static Label text(String line) {
        var label = new Label(line);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
