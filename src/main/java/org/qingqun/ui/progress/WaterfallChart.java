package org.qingqun.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.qingqun.ui.progress.WaterfallStep.Part;
import org.qingqun.wording.FigureText;

/// From baseline to register as columns; each column can be reached by Tab and opens its formula.
public final class WaterfallChart extends Region {
    private static final double VALUE_LINE = 22;
    private static final double NAME_LINE = 26;
    private static final double RATE_HEIGHT = 24;
    private static final double GAP = 8;
    private final List<Column> columns = new ArrayList<>();
    private final Region axis = new Region();
    private final Region bracket = new Region();
    private final Hyperlink rate = new Hyperlink();
    private BiConsumer<Node, Part> onPick = (_, _) -> {};
    private List<WaterfallStep> steps = List.of();

    private record Column(Region bar, Label value, Label name, Line link) {
        List<Node> nodes() {
            return List.of(link, bar, value, name);
        }
    }

    public WaterfallChart() {
        getStyleClass().add("waterfall");
        axis.getStyleClass().add("waterfall-axis");
        bracket.getStyleClass().add("waterfall-bracket");
        rate.getStyleClass().addAll("chip", "chip-accent");
        rate.setId("waterfall-rate");
        setMinSize(320, 140);
        setPrefSize(640, 260);
    }

    public void setOnPick(BiConsumer<Node, Part> handler) {
        onPick = handler;
    }

    /// What the bracket under the closed and merged columns says and opens.
    public void setRate(String words, Consumer<Node> onRate) {
        rate.setText(words);
        rate.setOnAction(_ -> onRate.accept(rate));
    }

    /// @param names the words under each column
    public void show(List<WaterfallStep> shown, Function<Part, String> names) {
        steps = List.copyOf(shown);
        columns.clear();
        getChildren().setAll(axis);
        for (var step : steps) {
            var column = column(step, names.apply(step.part()));
            columns.add(column);
            getChildren().addAll(column.nodes());
        }
        getChildren().addAll(bracket, rate);
        requestLayout();
    }

    private Column column(WaterfallStep step, String name) {
        var text = step.part().isTotal() ? FigureText.count(step.value()) : FigureText.signed(step.value());
        var bar = new Region();
        bar.getStyleClass().addAll("waterfall-bar", step.value() == 0 ? "waterfall-none" : "waterfall-" + step.part().key());
        bar.setFocusTraversable(true);
        bar.setAccessibleText(name + " " + text);
        bar.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) onPick.accept(bar, step.part());
        });
        var link = new Line();
        link.getStyleClass().add("waterfall-link");
        link.setManaged(false);
        var column = new Column(bar, label(text, "waterfall-value"), label(name, "waterfall-name"), link);
        for (var part : List.of(bar, column.value, column.name)) { // a figure of 0 has no bar to click on
            part.setCursor(Cursor.HAND);
            part.setOnMouseClicked(_ -> onPick.accept(bar, step.part()));
        }
        return column;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    @Override protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset() + VALUE_LINE;
        double wide = getWidth() - left - snappedRightInset();
        double tall = getHeight() - top - NAME_LINE - snappedBottomInset();
        var bars = new WaterfallLayout(wide, Math.max(0, tall), steps).bars();
        axis.resizeRelocate(left, top + tall, wide, 1);
        for (int i = 0; i < bars.size(); i++) place(i, bars.get(i), left, top, top + tall, wide / bars.size(), bars);
        if (!bars.isEmpty()) placeRate(bars.get(at(Part.CLOSED)), bars.get(at(Part.MERGED)), left, top, tall);
    }

    private int at(Part part) {
        return steps.stream().map(WaterfallStep::part).toList().indexOf(part);
    }

    /// Under both columns, and never on the axis' names.
    private void placeRate(WaterfallLayout.Bar closed, WaterfallLayout.Bar merged, double left, double top, double tall) {
        double under = Math.max(closed.y() + closed.height(), merged.y() + merged.height()) + GAP;
        double y = top + Math.max(0, Math.min(under, tall - GAP - RATE_HEIGHT));
        double start = left + closed.x();
        double wide = merged.x() + merged.width() - closed.x();
        bracket.resizeRelocate(start, y, wide, GAP);
        double text = Math.max(rate.prefWidth(-1), 90);
        rate.resizeRelocate(start + (wide - text) / 2, y + GAP, text, RATE_HEIGHT);
    }

    private void place(int i, WaterfallLayout.Bar at, double left, double top, double floor, double slot, List<WaterfallLayout.Bar> bars) {
        var column = columns.get(i);
        double start = left + i * slot;
        column.bar.resizeRelocate(left + at.x(), top + at.y(), at.width(), at.height());
        column.value.resizeRelocate(start, top + at.y() - VALUE_LINE, slot, VALUE_LINE);
        column.name.resizeRelocate(start, floor + 2, slot, NAME_LINE - 2);
        column.link.setVisible(i + 1 < bars.size());
        if (i + 1 == bars.size()) return;
        double y = top + at.level() + 0.5;
        column.link.setStartX(left + at.x() + at.width());
        column.link.setEndX(left + bars.get(i + 1).x());
        column.link.setStartY(y);
        column.link.setEndY(y);
    }
}
