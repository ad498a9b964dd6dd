package org.qingqun.ui.approval;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Risk;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;
import org.qingqun.wording.Terms;

/// One item that wants a look: its name, why, and the answer once there is one.
final class LookCell extends ListCell<Item> {
    private final Map<CaseId, Answer> answers;
    private final Messages messages;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label why = new Label();
    private final HBox answer = new HBox();
    private final HBox line;

    LookCell(Map<CaseId, Answer> answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
        name.getStyleClass().add("lead-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names differ at their ends
        why.getStyleClass().add("lead-why");
        var words = new VBox(2, name, why);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        answer.setAlignment(Pos.CENTER_RIGHT);
        answer.setMinWidth(USE_PREF_SIZE);
        line = new HBox(10, dot, words, answer);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        if (item == null) return;
        name.setText(item.name());
        why.setText(new CardText(messages).risks(item));
        dot.getStyleClass().setAll("dot", style(item));
        var given = answers.get(item.id());
        answer.getChildren().clear();
        if (given != null) answer.getChildren().add(Chips.of(new Terms(messages).of(given.verdict()), Tone.NEUTRAL));
        setAccessibleText(name.getText() + " " + why.getText() + (given == null ? "" : " " + new Terms(messages).of(given.verdict())));
    }

    /// Risk to people is red, what only wants a look is not.
    private static String style(Item item) {
        if (item.sortedRisks().stream().anyMatch(r -> r.compareTo(Risk.ON_DUTY) <= 0)) return "dot-danger";
        return item.wantsLook() ? "dot-warning" : "dot-neutral";
    }
}
