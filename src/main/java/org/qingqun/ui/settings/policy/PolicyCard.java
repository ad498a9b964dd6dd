package org.qingqun.ui.settings.policy;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.common.SpokenNames;

/// One reference to write: what it says, where it can be read, and when somebody compared it with the official text.
final class PolicyCard extends VBox {
    private static final int LINES = 3;

    PolicyCard(PolicyDraft draft, PolicyModel model, Messages messages) {
        super(8);
        getStyleClass().add("policy-card");
        var clause = new TextArea();
        clause.setWrapText(true);
        clause.setPrefRowCount(LINES);
        clause.setMinHeight(Region.USE_PREF_SIZE);
        clause.setPromptText(messages.text("settings.policies.clause.example"));
        clause.textProperty().bindBidirectional(draft.clause());
        var link = new TextField();
        link.setPromptText("https://");
        link.textProperty().bindBidirectional(draft.link());
        HBox.setHgrow(link, Priority.ALWAYS);
        var copy = button(messages.text("settings.policies.copy"), Feather.COPY, () -> Copied.text(draft.link().get().strip()));
        copy.disableProperty().bind(draft.link().isEmpty());
        var checked = new DayField();
        checked.valueProperty().bindBidirectional(draft.checkedOn());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(clause, line(new Label(messages.text("settings.policies.link")), link, copy),
                line(new Label(messages.text("settings.policies.checked")), checked, button(messages.text("settings.policies.today"), Feather.CHECK, () -> model.checkedToday(draft)), space,
                        button(messages.text("settings.policies.remove"), Feather.TRASH_2, () -> model.remove(draft))));
        SpokenNames.give(this);
    }

    private static Button button(String text, Feather icon, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox line(Label name, Node... parts) {
        name.getStyleClass().add("secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, name);
        line.getChildren().addAll(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
