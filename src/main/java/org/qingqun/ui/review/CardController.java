package org.qingqun.ui.review;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// Ties `card.fxml` to `ReviewModel`: one asset, why it is here, and the four answers. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CardController {
    private static final int DEFER_DAYS = 30;
    private final ReviewModel model;
    private final Desk desk;
    private final Messages messages;
    private final FindingText words;
    private final Terms terms;
    private final Map<KeyCode, Runnable> keys;
    @FXML private VBox card;
    @FXML private VBox empty;
    @FXML private Label emptyText;
    @FXML private Button scan;
    @FXML private HBox chips;
    @FXML private Label code;
    @FXML private Label name;
    @FXML private Label sentence;
    @FXML private HBox facts;
    @FXML private GridPane context;
    @FXML private HBox weak;
    @FXML private ComboBox<String> reason;
    @FXML private DatePicker deadline;
    @FXML private Button close;
    @FXML private Button merge;
    @FXML private Button rectify;
    @FXML private Label together;
    @FXML private DuplicateController duplicateController;

    public CardController(ReviewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
        words = new FindingText(messages);
        terms = new Terms(messages);
        keys = Map.of(KeyCode.K, this::keep, KeyCode.M, this::merge, KeyCode.R, this::rectify, KeyCode.D, this::close, KeyCode.S, this::defer,
                KeyCode.E, model::openInInventory, KeyCode.UP, () -> model.step(-1), KeyCode.DOWN, () -> model.step(1));
    }

    @FXML void initialize() {
        for (var node : List.of(weak, together)) node.managedProperty().bind(node.visibleProperty());
        reason.getEditor().textProperty().bindBidirectional(model.reasonProperty());
        deadline.valueProperty().bindBidirectional(model.deadlineProperty());
        model.cardProperty().subscribe(this::show);
        model.placeProperty().subscribe(place -> {
            emptyText.setText(new HeadText(messages).empty(place));
            scan.setText(new HeadText(messages).next(place));
        });
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        var act = keys.get(key);
        if (act == null) return duplicateController.pressed(key);
        act.run();
        return true;
    }

    @FXML void keep() {
        model.decide(Disposition.KEEP);
    }

    @FXML void merge() {
        model.decide(Disposition.MERGE);
    }

    @FXML void rectify() {
        model.decide(Disposition.RECTIFY);
    }

    @FXML void close() {
        var shown = model.cardProperty().get();
        if (shown != null) model.decide(shown.closing());
    }

    @FXML void exempt() {
        var shown = model.cardProperty().get();
        if (shown != null) new Exempting(desk, new FxExemptForm(messages, () -> card.getScene().getWindow()), () -> model.load(model.rule())).ask(shown);
    }

    @FXML void defer() {
        model.defer(desk.office().today().plusDays(DEFER_DAYS));
    }

    @FXML void openInInventory() {
        model.openInInventory();
    }

    @FXML void scan() {
        if (model.placeProperty().get().bare()) desk.navigator().go(Page.INGEST);
        else model.scan();
    }

    private void show(@Nullable Card shown) {
        card.setVisible(shown != null);
        if (shown != null && scan.isFocused()) card.requestFocus(); // the button goes, and the keys are for the card
        empty.setVisible(shown == null);
        if (shown == null) return;
        reason.getItems().setAll(shown.answers().stream().flatMap(answer -> model.reasons(answer).stream()).distinct().toList());
        chips.getChildren().setAll(shown.all().stream().map(f -> (Node) Chips.of(words.rule(f.rule()), Chips.tone(f.severity()))).toList());
        code.setText(new CardText(messages).head(shown));
        name.setText(shown.row().asset().name());
        sentence.setText(words.explain(shown.finding()));
        facts.getChildren().setAll(FactCells.of(shown.finding(), words, terms, messages));
        FactCells.context(context, shown, terms, messages);
        weak.setVisible(shown.isHearsay());
        suggest(shown);
    }

    private void suggest(Card shown) {
        close.setText(terms.of(shown.closing()));
        var suggestion = shown.suggestion();
        for (var button : List.of(close, merge, rectify)) button.getStyleClass().remove("accent");
        button(suggestion.disposition()).getStyleClass().add("accent");
        together.setText(new CardText(messages).together(shown));
        together.setVisible(!together.getText().isEmpty());
        model.weigh(suggestion.disposition());
    }

    private Button button(Disposition disposition) {
        return switch (disposition) {
            case MERGE -> merge;
            case RECTIFY -> rectify;
            default -> close;
        };
    }
}
