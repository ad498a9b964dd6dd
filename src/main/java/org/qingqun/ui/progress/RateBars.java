package org.qingqun.ui.progress;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qingqun.wording.FigureText;

/// Disposal rates as bars on one axis, with a line at the target.
public final class RateBars extends VBox {
    /// More bars than anybody reads; the rest stand in the report's tables.
    static final int MOST = 200;
    private static final double NAME_WIDTH = 84;
    private static final double RATE_WIDTH = 56;
    private static final double COUNT_WIDTH = 74;
    /// Below this width the counts make way for the bars; they stand in what a bar opens.
    private static final double WIDE = 310;

    public RateBars() {
        getStyleClass().add("rate-bars");
    }

    /// @param target in per cent, 0 for none
    /// @param total  what all rows sum to, shown last
    /// @param onPick a bar or its total was chosen
    void show(List<RateRow> rows, double target, RateRow total, BiConsumer<Node, RateRow> onPick) {
        int end = RateRow.axisEnd(rows, target);
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        getChildren().setAll(shown.stream().map(row -> line(row, target, end, onPick)).toList());
        var sum = line(total, target, end, onPick);
        sum.getStyleClass().add("rate-total");
        getChildren().add(sum);
    }

    private HBox line(RateRow row, double target, int end, BiConsumer<Node, RateRow> onPick) {
        var name = fixed(new Label(row.name()), NAME_WIDTH, Pos.CENTER_LEFT);
        name.setTooltip(new Tooltip(row.name()));
        var rate = fixed(new Label(FigureText.rate(row.rate())), RATE_WIDTH, Pos.CENTER_RIGHT);
        rate.getStyleClass().add("rate-bars-rate");
        var counts = FigureText.count(row.rate().numerator()) + " / " + FigureText.count(row.rate().denominator());
        var count = fixed(new Label(counts), COUNT_WIDTH, Pos.CENTER_RIGHT);
        count.getStyleClass().add("rate-bars-count");
        count.visibleProperty().bind(widthProperty().greaterThan(WIDE));
        count.managedProperty().bind(count.visibleProperty());
        var track = new Track(Math.max(0, row.percent()) / end, target / end);
        HBox.setHgrow(track, Priority.ALWAYS);
        var line = new HBox(8, name, track, rate, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rate-line");
        line.setFocusTraversable(true);
        line.setAccessibleText(row.name() + " " + rate.getText());
        line.setOnMouseClicked(_ -> onPick.accept(track, row));
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) onPick.accept(track, row);
        });
        return line;
    }

    private static Label fixed(Label label, double width, Pos at) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(at);
        return label;
    }

    /// The bar itself; `share` and `target` are parts of its width, 0–1.
    private static final class Track extends Region {
        private static final double THICK = 18;
        private final Region fill = new Region();
        private final Region mark = new Region();
        private final double share;
        private final double target;

        Track(double share, double target) {
            this.share = share;
            this.target = target;
            getStyleClass().add("rate-track");
            fill.getStyleClass().add("rate-fill");
            mark.getStyleClass().add("rate-target");
            mark.setVisible(target > 0);
            getChildren().addAll(fill, mark);
            setMinSize(40, THICK);
            setPrefHeight(THICK);
            setMaxHeight(THICK);
        }

        @Override protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
            mark.resizeRelocate(snapPositionX(getWidth() * target) - 1, -3, 2, getHeight() + 6);
        }
    }
}
