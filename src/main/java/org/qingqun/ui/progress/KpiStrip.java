package org.qingqun.ui.progress;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qingqun.ui.progress.Formulas.Kpi;
import org.qingqun.ui.progress.ProgressWords.KpiCard;

/// The figures at the top of page 进度; each one opens its formula by click or Enter.
public final class KpiStrip extends HBox {
    private static final double CELL = 200;

    public KpiStrip() {
        getStyleClass().addAll("card", "kpi-strip");
    }

    void show(List<KpiCard> cards, BiConsumer<Node, Kpi> onPick) {
        getChildren().setAll(cards.stream().map(card -> cell(card, onPick)).toList());
        if (!cards.isEmpty()) getChildren().getLast().getStyleClass().add("kpi-last");
    }

    private static Node cell(KpiCard card, BiConsumer<Node, Kpi> onPick) {
        var title = new Label(card.title());
        title.getStyleClass().add("meta");
        var figure = new Hyperlink(card.figure());
        figure.setId("kpi-" + card.kpi().key());
        figure.getStyleClass().addAll("figure", "kpi-figure", "kpi-" + card.tone());
        figure.setAccessibleText(card.title() + " " + card.figure());
        figure.setMinWidth(USE_PREF_SIZE);
        figure.setOnAction(_ -> onPick.accept(figure, card.kpi()));
        var note = new Label(card.note());
        note.getStyleClass().add("meta");
        note.setWrapText(true);
        var line = new FlowPane(8, 0, figure, note); // where there is no room beside it, the note goes under the figure
        line.setPrefWrapLength(CELL);
        line.setAlignment(Pos.CENTER_LEFT);
        var cell = new VBox(title, line);
        cell.getStyleClass().add("kpi-cell");
        cell.setPrefWidth(CELL);
        setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
