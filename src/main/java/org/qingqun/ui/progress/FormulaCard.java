package org.qingqun.ui.progress;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.qingqun.common.Messages;
import org.qingqun.ui.progress.Formulas.Formula;

/// A figure's formula with the numbers put in, hanging from the figure.
final class FormulaCard {
    private static final double WIDTH = 420;

    private FormulaCard() {}

    static PopOver open(Node figure, Formula formula, Messages messages) {
        var title = line(formula.formula(), "strong");
        var inserted = line(formula.inserted(), "formula-numbers");
        inserted.setId("formula-inserted");
        var note = line(formula.note(), "meta");
        var copy = new Button(messages.text("progress.formula.copy"));
        copy.getStyleClass().addAll("flat", "small");
        var over = new PopOver(new VBox(6, title, inserted, note, copy));
        copy.setOnAction(_ -> {
            var text = new ClipboardContent();
            text.putString(formula.formula() + "\n" + formula.inserted() + "\n" + formula.note());
            Clipboard.getSystemClipboard().setContent(text);
            over.hide();
        });
        over.getContentNode().getStyleClass().add("formula-card");
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setAutoHide(true);
        over.setAnimated(false);
        over.setDetachable(false);
        over.show(figure);
        return over;
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
