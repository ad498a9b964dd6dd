package org.qingqun.ui.approval;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Risk;
import org.qingqun.common.Messages;
import org.qingqun.ui.approval.Item.Change;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;
import org.qingqun.wording.Terms;

/// Ties `card.fxml` to `DecidingModel`: one item, large enough to be read at arm's length. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CardController {
    private final DecidingModel model;
    private final Messages messages;
    private final CardText words;
    @FXML private Label number;
    @FXML private ProgressBar bar;
    @FXML private ScrollPane scroll;
    @FXML private FlowPane chips;
    @FXML private Label name;
    @FXML private Label proposal;
    @FXML private HBox warning;
    @FXML private VBox warnings;
    @FXML private VBox changed;
    @FXML private Label changedTitle;
    @FXML private Label changedText;
    @FXML private GridPane differences;
    @FXML private HBox facts;
    @FXML private VBox evidence;
    @FXML private Label origin;
    @FXML private Label binding;
    @FXML private AnswerController answersController;

    public CardController(DecidingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new CardText(messages);
    }

    @FXML void initialize() {
        for (var node : List.<Node>of(chips, warning, changed, differences, evidence, facts, binding)) node.managedProperty().bind(node.visibleProperty());
        model.itemProperty().subscribe(this::show);
        model.batchProperty().subscribe(_ -> count(model.itemProperty().get()));
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        switch (key) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            default -> {
                return answersController.pressed(key);
            }
        }
        return true;
    }

    private void show(@Nullable Item item) {
        if (item == null) return;
        count(item);
        scroll.setVvalue(0);
        chips.getChildren().setAll(item.sortedRisks().stream().map(this::chip).toList());
        chips.setVisible(!item.risks().isEmpty());
        name.setText(item.name());
        proposal.setText(words.proposal(item));
        boolean stale = item.change() == Change.SINCE_SUBMISSION;
        var known = words.warnings(item);
        warning.setVisible(!known.isEmpty() && !stale);
        warnings.getChildren().setAll(known.stream().map(CardController::line).toList());
        changed.setVisible(item.change() != Change.NONE);
        if (changed.isVisible()) showChange(item, stale);
        facts.setVisible(!stale);
        facts.getChildren().setAll(words.facts(item).stream().map(CardController::cell).toList());
        facts.getChildren().getFirst().getStyleClass().add("lead-cell-first");
        evidence.setVisible(!item.evidence().isEmpty() && !stale);
        evidence.getChildren().setAll(item.evidence().stream().map(s -> line(messages.format("approval.card.evidence", s))).toList());
        origin.setText(words.origin(item));
        binding.setVisible(!stale);
    }

    /// What it said and what it says, side by side.
    private void showChange(Item item, boolean stale) {
        changedTitle.setText(messages.text(stale ? "approval.changed.title" : "approval.again.title"));
        changedText.setText(messages.text(!stale ? "approval.again.text" : item.differences().isEmpty() ? "approval.changed.unknown" : "approval.changed.text"));
        differences.setVisible(!item.differences().isEmpty());
        differences.getChildren().clear();
        differences.addRow(0, styled("", "lead-why"), styled(messages.text(stale ? "approval.changed.before" : "approval.again.before"), "lead-why"),
                styled(messages.text("approval.changed.now"), "lead-why"));
        for (int i = 0; i < item.differences().size(); i++) {
            var one = item.differences().get(i);
            differences.addRow(i + 1, styled(one.field(), "lead-why"), styled(one.before(), "changed-before"), styled(one.now(), "changed-now"));
        }
    }

    /// Its place among those that want a look; the table is not counted, it is one step.
    private void count(@Nullable Item item) {
        var batch = model.batchProperty().get();
        if (batch == null || item == null) return;
        int at = batch.looks().indexOf(item) + 1;
        number.setText(messages.format("approval.number", at, batch.looks().size()));
        bar.setProgress(batch.looks().isEmpty() ? 0 : at / (double) batch.looks().size());
    }

    private Node chip(Risk risk) {
        var chip = Chips.of(new Terms(messages).of(risk), risk.compareTo(Risk.ON_DUTY) <= 0 ? Tone.DANGER : Tone.WARNING);
        chip.getStyleClass().add("chip-large");
        return chip;
    }

    private static Node cell(CardText.Fact fact) {
        var title = styled(fact.title(), "lead-why");
        var value = styled(fact.value(), "lead-fact");
        for (var one : List.of(title, value)) one.setWrapText(false);
        value.setTooltip(new Tooltip(fact.value()));
        var box = new VBox(2, title, value);
        box.getStyleClass().add("lead-cell");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        box.setMinWidth(0);
        return box;
    }

    private static Label line(String sentence) {
        return styled(sentence, "lead-line");
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
