package org.qingqun.ui.inventory;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.rule.Practice;
import org.qingqun.wording.Terms;

/// One practice with its two answers; a second click on an answer takes it back.
final class PracticeRow extends HBox {
    private final Practice practice;
    private final ToggleButton yes;
    private final ToggleButton no;

    /// @param onAnswer takes null where an answer is taken back
    PracticeRow(Practice practice, Messages messages, BiConsumer<Practice, @Nullable Boolean> onAnswer) {
        this.practice = practice;
        yes = answer("yes", "left-pill", messages);
        no = answer("no", "right-pill", messages);
        var name = new Label(new Terms(messages).of(practice));
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, yes, no);
        yes.setOnAction(_ -> onAnswer.accept(practice, yes.isSelected() ? Boolean.TRUE : null));
        no.setOnAction(_ -> onAnswer.accept(practice, no.isSelected() ? Boolean.FALSE : null));
    }

    private ToggleButton answer(String which, String style, Messages messages) {
        var button = new ToggleButton(messages.text("practice.answer." + which));
        button.setId("practice-" + practice.key() + "-" + which);
        button.getStyleClass().addAll(style, "dense");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void show(Map<Practice, Boolean> answers) {
        var answer = answers.get(practice);
        yes.setSelected(Boolean.TRUE.equals(answer));
        no.setSelected(Boolean.FALSE.equals(answer));
    }
}
