package org.qingqun.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.qingqun.common.Messages;
import org.qingqun.ui.settings.Trial.Line;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `trial.fxml` to `RulesModel`: what the chosen limit would do to whom, the reason, and saving. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class TrialController {
    private final RulesModel model;
    private final Messages messages;
    @FXML private Label title;
    @FXML private Label unsaved;
    @FXML private Label now;
    @FXML private Label tried;
    @FXML private Label rate;
    @FXML private ToggleButton out;
    @FXML private ToggleButton in;
    @FXML private ListView<Line> lines;
    @FXML private Label nobody;
    @FXML private Hyperlink all;
    @FXML private HBox untouched;
    @FXML private Label untouchedText;
    @FXML private TextField reason;
    @FXML private Button save;
    @FXML private Button discard;

    TrialController(RulesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        lines.setCellFactory(_ -> new TrialCell(messages));
        for (Node node : new Node[] {all, untouched, rate}) node.managedProperty().bind(node.visibleProperty());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canSave(), model.reasonProperty(), model.triedProperty(), model.trialProperty(), model.nowProperty()));
        discard.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isChanged(), model.triedProperty(), model.nowProperty()));
        model.trialProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
        model.newcomersProperty().subscribe(this::show);
        model.triedProperty().subscribe(this::show);
    }

    private void show() {
        var effect = model.effect();
        var field = model.chosenProperty().get();
        int from = model.nowProperty().get().value(field);
        int to = model.triedProperty().get().value(field);
        title.setText(messages.format(from == to ? "settings.trial.title.same" : "settings.trial.title", new Terms(messages).of(field), from, to, new Terms(messages).of(field.measure())));
        unsaved.setText(model.isChanged() ? messages.text("settings.trial.unsaved") : "");
        boolean known = model.trialProperty().get() != null;
        now.setText(known ? FigureText.count(effect.now()) : FigureText.NONE);
        tried.setText(known ? FigureText.count(effect.tried()) : FigureText.NONE);
        out.setText(messages.format("settings.trial.out", FigureText.count(effect.out().size())));
        in.setText(messages.format("settings.trial.in", FigureText.count(effect.in().size())));
        rate.setText(new RateWords(messages).of(model.rates()));
        rate.setVisible(!rate.getText().isEmpty());
        out.setSelected(!model.newcomersProperty().get());
        in.setSelected(model.newcomersProperty().get());
        lines.getItems().setAll(model.lines());
        nobody.setText(messages.text(!known ? "settings.trial.working" : from == to ? "settings.trial.nothing" : "settings.trial.nobody"));
        all.setText(messages.format("settings.trial.all", FigureText.count(model.lines().size())));
        all.setVisible(!model.lines().isEmpty());
        untouched.setVisible(effect.decided() > 0);
        untouchedText.setText(messages.format("settings.trial.untouched", FigureText.count(effect.decided())));
    }

    @FXML void out() {
        model.newcomersProperty().set(false);
        show();
    }

    @FXML void in() {
        model.newcomersProperty().set(true);
        show();
    }

    @FXML void all() {
        model.openInInventory(model.lines());
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }
}
