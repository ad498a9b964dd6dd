package org.qingqun.ui.review;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `review.fxml` to `ReviewModel`: queues, place, and the keys. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ReviewController implements Screen {
    private static final int MOST_ASKS = 3;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private final ReviewModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private VBox root;
    @FXML private Label summary;
    @FXML private ListView<Queue> queues;
    @FXML private Label asks;
    @FXML private VBox asked;
    @FXML private VBox coming;
    @FXML private VBox next;
    @FXML private Node progress;
    @FXML private Button together;
    @FXML private Label judged;
    @FXML private ProgressBar bar;
    @FXML private Label number;
    @FXML private CardController cardController;
    @FXML private WhatIfController whatifController;

    public ReviewController(ReviewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    public static Controllers makers(Desk desk) {
        var model = new ReviewModel(desk);
        return new Controllers().with(ReviewController.class, () -> new ReviewController(model, desk))
                .with(CardController.class, () -> new CardController(model, desk))
                .with(DuplicateController.class, () -> new DuplicateController(model, new AnsweringDuplicates(desk, model::scan)))
                .with(WhatIfController.class, () -> new WhatIfController(model, desk));
    }

    @FXML void initialize() {
        queues.setItems(model.queues());
        queues.setCellFactory(_ -> new QueueCell());
        next.visibleProperty().bind(Bindings.isNotEmpty(model.coming()));
        next.managedProperty().bind(next.visibleProperty());
        together.disableProperty().bind(model.cardProperty().isNull());
        queues.getSelectionModel().selectedItemProperty().subscribe(queue -> {
            if (queue != null && !queue.rule().equals(model.rule())) model.load(queue.rule());
        });
        model.placeProperty().subscribe(this::show);
        model.coming().subscribe(() -> coming.getChildren().setAll(model.coming().stream().map(SideLines::next).toList()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override public void shown(Visit visit) {
        model.load(visit.rule() == null ? null : new RuleId(visit.rule()));
        whatifController.shown();
        root.requestFocus();
    }

    @Override public void refresh() {
        model.load(model.rule());
    }

    @Override public void hidden() {
        desk.rates().settled();
    }

    @FXML void scan() {
        model.scan();
    }

    @FXML void seasons() {
        new SettlingSeasons(desk, new FxSeasonForm(messages, () -> root.getScene().getWindow()), model::scan).ask();
    }

    @FXML void events() {
        new EndingEvents(desk, new FxEventForm(messages, () -> root.getScene().getWindow()), model::scan).ask();
    }

    @FXML void exemptions() {
        new LiftingExemptions(desk, new FxExemptionsForm(messages, () -> root.getScene().getWindow()), this::refresh).ask();
    }

    @FXML void questions() {
        new WritingQuestions(desk).write();
    }

    @FXML void together() {
        var shown = model.cardProperty().get();
        if (shown != null) new WholeQueue(desk).decide(shown.finding().rule(), shown.row().asset().family());
    }

    @FXML void rules() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withRule("zombie"));
    }

    @FXML void back() {
        model.step(-1);
    }

    @FXML void on() {
        model.step(1);
    }

    private void show(Place place) {
        summary.setText(new HeadText(messages).of(place, model.queues()));
        judged.setText(messages.format("review.judged", FigureText.count(place.judged()), FigureText.count(place.judged() + (long) place.open())));
        int all = place.judged() + place.open();
        progress.setVisible(all > 0);
        bar.setProgress(all == 0 ? 0 : place.judged() / (double) all);
        number.setText(place.of() == 0 ? "" : messages.format("review.number", FigureText.count(place.number()), FigureText.count(place.of())));
        asks.setText(FigureText.count(place.asks().stream().mapToInt(Ask::count).sum()));
        asked.getChildren().setAll(place.asks().stream().limit(MOST_ASKS).map(ask -> SideLines.ask(ask, desk)).toList());
        model.queues().stream().filter(q -> q.rule().equals(model.rule())).findFirst().ifPresent(q -> queues.getSelectionModel().select(q));
    }

    private void pressed(KeyEvent key) {
        if (UNDO.match(key)) model.undo();
        else if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown() || !cardController.pressed(key.getCode())) return;
        key.consume();
    }
}
