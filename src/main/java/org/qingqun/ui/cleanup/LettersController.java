package org.qingqun.ui.cleanup;

import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.report.letter.Addressing;
import org.qingqun.report.letter.Letter;
import org.qingqun.report.letter.LetterKind;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `letters.fxml` to `LettersModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class LettersController {
    private final Parts page;
    private final LettersModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private ToggleGroup kinds;
    @FXML private ToggleButton supervision;
    @FXML private ToggleButton reminder;
    @FXML private ToggleButton digest;
    @FXML private ToggleGroup addressings;
    @FXML private ToggleButton unit;
    @FXML private ToggleButton custodian;
    @FXML private Label about;
    @FXML private ListView<Letter> list;
    @FXML private Label none;
    @FXML private Label addressee;
    @FXML private Label text;
    @FXML private Button copy;
    @FXML private Button copyAll;
    @FXML private Button write;
    @FXML private Button sent;

    public LettersController(Parts page, LettersModel model, Desk desk) {
        this.page = page;
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        supervision.setUserData(LetterKind.SUPERVISION);
        reminder.setUserData(LetterKind.REMINDER);
        digest.setUserData(LetterKind.DIGEST);
        unit.setUserData(Addressing.UNIT);
        custodian.setUserData(Addressing.CUSTODIAN);
        kinds.selectedToggleProperty().subscribe((before, now) -> kept(kinds, before, now, LetterKind.class, model.kindProperty()::set));
        addressings.selectedToggleProperty().subscribe((before, now) -> kept(addressings, before, now, Addressing.class, model.addressingProperty()::set));
        model.kindProperty().subscribe(kind -> {
            kinds.getToggles().stream().filter(t -> t.getUserData() == kind).findFirst().ifPresent(kinds::selectToggle);
            about.setText(messages.text("cleanup.letters.about." + kind.key()));
            none.setText(messages.text("cleanup.letters.none." + kind.key()));
        });
        model.countsProperty().subscribe(this::count);
        list.setItems(model.letters());
        list.setCellFactory(_ -> new LetterCell());
        list.getSelectionModel().selectedItemProperty().subscribe(letter -> {
            if (letter != null) model.chosenProperty().set(letter);
        });
        model.chosenProperty().subscribe(this::show);
        model.letters().addListener((ListChangeListener<Letter>) _ -> offer());
        offer();
    }

    /// One is always chosen: a click on the chosen one changes nothing.
    private static <T> void kept(ToggleGroup group, @Nullable Toggle before, @Nullable Toggle now, Class<T> type, java.util.function.Consumer<T> taker) {
        if (now == null) group.selectToggle(before);
        else taker.accept(type.cast(now.getUserData()));
    }

    private void count(Map<LetterKind, Integer> counts) {
        for (var button : Map.of(LetterKind.SUPERVISION, supervision, LetterKind.REMINDER, reminder, LetterKind.DIGEST, digest).entrySet())
            button.getValue().setText(messages.text("letter.title." + button.getKey().key()) + " " + FigureText.count(counts.getOrDefault(button.getKey(), 0)));
    }

    private void show(@Nullable Letter letter) {
        addressee.setText(letter == null ? "" : messages.format("cleanup.letters.to", letter.addressee(), letter.rows().size()));
        text.setText(letter == null ? "" : letter.text());
        copy.setDisable(letter == null);
        if (letter != null && list.getSelectionModel().getSelectedItem() != letter) list.getSelectionModel().select(letter);
    }

    private void offer() {
        int count = model.letters().size();
        copyAll.setText(messages.format("cleanup.letters.copyAll", count));
        write.setText(messages.format("cleanup.letters.write", count));
        copyAll.setDisable(count == 0);
        write.setDisable(count == 0);
        sent.setDisable(!model.canMarkSent());
    }

    @FXML void copy() {
        put(text.getText(), 1);
    }

    @FXML void copyAll() {
        put(model.allTexts(), model.letters().size());
    }

    private void put(String words, int count) {
        Copied.text(words);
        model.copied(count);
    }

    @FXML void write() {
        model.writeAll();
    }

    @FXML void markSent() {
        model.markSent();
    }

    @FXML void editText() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withText("texts:" + model.kindProperty().get().text().key()));
    }

    @FXML void back() {
        page.show(View.CASES);
    }

    private final class LetterCell extends ListCell<Letter> {
        @Override protected void updateItem(@Nullable Letter letter, boolean empty) {
            super.updateItem(letter, empty);
            setText(empty || letter == null ? null : messages.format("cleanup.letters.line", letter.addressee(), letter.rows().size()));
        }
    }
}
