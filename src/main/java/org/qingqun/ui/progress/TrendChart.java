package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.qingqun.common.Fraction;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.ui.common.AxisWords;
import org.qingqun.wording.FigureText;

/// The disposal rate over the weeks, with a dashed line at the target and a dotted one to what is in flight.
public final class TrendChart extends AreaChart<Number, Number> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final double HEADROOM = 5;
    private static final int TICKS = 4;

    public TrendChart() {
        super(new NumberAxis(), new NumberAxis());
        getStyleClass().add("trend");
        setAnimated(false);
        setLegendVisible(false);
        setCreateSymbols(true);
        setMinSize(120, 90);
        days().setAutoRanging(false);
        days().setMinorTickVisible(false);
        days().setSide(Side.BOTTOM);
        days().setTickLabelFormatter(new AxisWords(n -> DAY.format(LocalDate.ofEpochDay(n.longValue()))));
        rates().setAutoRanging(false);
        rates().setMinorTickVisible(false);
        rates().setTickLabelFormatter(new AxisWords(n -> n.intValue() + "%"));
    }

    /// @param target in per cent, 0 for none
    /// @param onPick a day's point was chosen
    void show(ProgressReading reading, double target, BiConsumer<Node, Point> onPick) {
        getData().clear();
        var points = reading.trend();
        if (points.isEmpty()) return;
        var first = points.getFirst().day();
        var today = points.getLast().day();
        var deadline = reading.campaign().deadline();
        var end = deadline == null || !deadline.isAfter(today) ? today.plusDays(7) : deadline;
        var series = new XYChart.Series<Number, Number>();
        for (Point point : points) series.getData().add(new XYChart.Data<>(point.day().toEpochDay(), percent(point.figures().disposalRate())));
        double ahead = percent(reading.forecast().after().disposalRate());
        getData().add(series);
        addLine(line(today, percent(points.getLast().figures().disposalRate()), end, ahead));
        if (target > 0) addLine(line(first, target, end, target));
        for (int i = 0; i < points.size(); i++) makeChoosable(series.getData().get(i).getNode(), points.get(i), onPick);
        double start = first.toEpochDay();
        double stop = end.toEpochDay();
        days().setLowerBound(start);
        days().setUpperBound(stop);
        days().setTickUnit(Math.max(7, Math.ceil((stop - start) / TICKS)));
        double top = Math.max(target, Math.max(ahead, series.getData().stream().mapToDouble(d -> d.getYValue().doubleValue()).max().orElse(0)));
        rates().setUpperBound(Math.ceil((top + HEADROOM) / 10) * 10);
        rates().setTickUnit(10);
    }

    /// By mouse, and by Tab and Enter.
    private static void makeChoosable(Node symbol, Point point, BiConsumer<Node, Point> onPick) {
        var words = point.day() + " " + FigureText.rate(point.figures().disposalRate());
        symbol.setId("trend-" + point.day());
        symbol.getStyleClass().add("trend-point");
        symbol.setFocusTraversable(true);
        Tooltip.install(symbol, new Tooltip(words));
        symbol.setOnMouseClicked(_ -> onPick.accept(symbol, point));
        symbol.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) onPick.accept(symbol, point);
        });
    }

    /// What is ahead or aimed at counts no rows: a click goes through to the points.
    private void addLine(XYChart.Series<Number, Number> line) {
        getData().add(line);
        line.getData().forEach(d -> d.getNode().setMouseTransparent(true));
    }

    private static XYChart.Series<Number, Number> line(LocalDate from, double start, LocalDate to, double end) {
        var line = new XYChart.Series<Number, Number>();
        line.getData().add(new XYChart.Data<>(from.toEpochDay(), start));
        line.getData().add(new XYChart.Data<>(to.toEpochDay(), end));
        return line;
    }

    private static double percent(Fraction rate) {
        return rate.percent().map(Number::doubleValue).orElse(0.0);
    }

    private NumberAxis days() {
        return (NumberAxis) getXAxis();
    }

    private NumberAxis rates() {
        return (NumberAxis) getYAxis();
    }
}
