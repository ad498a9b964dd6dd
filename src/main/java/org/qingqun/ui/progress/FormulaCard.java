package org.qingqun.ui.progress;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.progress.Weight;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.progress.Formulas.Behind;
import org.qingqun.ui.progress.Formulas.Formula;
import org.qingqun.wording.FigureText;

/// A figure's formula with the numbers put in, hanging from the figure, with a way to the rows it counts.
final class FormulaCard {
    private static final double WIDTH = 420;

    private FormulaCard() {}

    static PopOver open(Node figure, Formula formula, Messages messages, Consumer<Keyed> onRows) {
        var inserted = line(formula.inserted(), "formula-numbers");
        inserted.setId("formula-inserted");
        var ways = new FlowPane(8, 6);
        var over = new PopOver(new VBox(6, line(formula.formula(), "strong"), inserted, line(formula.note(), "meta"), ways));
        for (var behind : formula.behind()) ways.getChildren().add(rows(behind, messages, () -> {
            over.hide();
            onRows.accept(behind.rows());
        }));
        ways.getChildren().add(button(messages.text("progress.formula.copy"), () -> {
            copy(formula);
            over.hide();
        }));
        over.getContentNode().getStyleClass().add("formula-card");
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setAutoHide(true);
        over.setAnimated(false);
        over.setDetachable(false);
        over.show(figure);
        return over;
    }

    private static Button rows(Behind behind, Messages messages, Runnable act) {
        var which = messages.text("progress.rows." + behind.rows().key());
        var verb = behind.rows() == Weight.OVERLOADED ? messages.format("progress.rows.of", which) // it counts people, not rows
                : messages.format("progress.rows", which, FigureText.count(behind.count()));
        var button = button(verb, act);
        button.getStyleClass().remove("flat");
        button.setId("rows-" + behind.rows().key());
        return button;
    }

    private static Button button(String text, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void copy(Formula formula) {
        Copied.text(formula.formula() + "\n" + formula.inserted() + "\n" + formula.note());
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
