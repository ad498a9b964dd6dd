package org.qingqun.ui.settings.policy;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.rule.RuleId;
import org.qingqun.wording.FindingText;

/// Ties `policy.fxml` to `PolicyModel`: the rules, and the papers of the chosen one. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class PolicyController {
    private final PolicyModel model;
    private final Messages messages;
    @FXML private ListView<RuleId> rules;
    @FXML private Label title;
    @FXML private Label own;
    @FXML private VBox cards;
    @FXML private Label none;
    @FXML private Node trouble;
    @FXML private Label problem;
    @FXML private Button reset;
    @FXML private Button discard;
    @FXML private Button save;

    public PolicyController(PolicyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        rules.setItems(model.rules());
        rules.setCellFactory(_ -> new RuleCell());
        rules.getSelectionModel().selectedItemProperty().subscribe(rule -> {
            if (rule != null) model.chosenProperty().set(rule);
        });
        model.rules().addListener((ListChangeListener<RuleId>) _ -> rules.getSelectionModel().select(model.chosenProperty().get()));
        model.chosenProperty().subscribe(rule -> title.setText(new FindingText(messages).rule(rule)));
        model.ownProperty().subscribe(is -> own.setText(messages.text(is ? "settings.policies.own" : "settings.policies.original")));
        model.drafts().addListener((ListChangeListener<PolicyDraft>) _ -> show());
        show();
        problem.textProperty().bind(model.problemProperty());
        trouble.visibleProperty().bind(model.problemProperty().isNotEmpty().and(model.changedProperty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        reset.disableProperty().bind(model.ownProperty().not());
        discard.disableProperty().bind(model.changedProperty().not());
        save.disableProperty().bind(Bindings.or(model.changedProperty().not(), model.problemProperty().isNotEmpty()));
    }

    private void show() {
        cards.getChildren().setAll(model.drafts().stream().map(draft -> new PolicyCard(draft, model, messages)).toList());
        none.setVisible(model.drafts().isEmpty());
        none.setManaged(none.isVisible());
    }

    /// A rule with the day its papers were checked.
    private final class RuleCell extends ListCell<RuleId> {
        @Override protected void updateItem(@Nullable RuleId rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(null);
            setGraphic(null);
            if (empty || rule == null) return;
            var day = model.checkedOn(rule);
            var checked = new Label(day == null ? messages.text("settings.policies.unchecked") : messages.format("settings.policies.checkedOn", day));
            checked.getStyleClass().add("meta");
            setGraphic(new VBox(new Label(new FindingText(messages).rule(rule)), checked));
        }
    }

    @FXML void add() {
        model.add();
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }

    @FXML void reset() {
        model.reset();
    }
}
