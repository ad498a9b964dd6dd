package org.qingqun.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.AxisWords;
import org.qingqun.wording.FigureText;

/// Ties `trend.fxml` to the facts: the rate over time, the target as a dashed line, and where the cases on their way lead.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class TrendController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int TICKS = 4;
    private final Messages messages;
    @FXML private AreaChart<Number, Number> chart;
    @FXML private NumberAxis days;
    @FXML private NumberAxis rates;
    @FXML private Label projected;
    @FXML private Label none;

    public TrendController(Messages messages) {
        this.messages = messages;
    }

    @FXML void initialize() {
        days.setTickLabelFormatter(new AxisWords(day -> LocalDate.ofEpochDay(day.longValue()).format(DAY)));
        rates.setTickLabelFormatter(new AxisWords(percent -> percent.intValue() + "%"));
        none.visibleProperty().bind(chart.visibleProperty().not());
    }

    void show(Facts facts) {
        chart.setVisible(facts.trend().size() > 1);
        projected.setText("");
        if (facts.trend().size() < 2) return;
        var first = facts.trend().getFirst().day();
        var deadline = facts.campaign().deadline();
        var last = deadline != null && deadline.isAfter(facts.today()) ? deadline : facts.today();
        days.setLowerBound((double) first.toEpochDay());
        days.setUpperBound((double) last.toEpochDay());
        days.setTickUnit((double) Math.max(1, Math.ceilDiv(last.toEpochDay() - first.toEpochDay(), TICKS)));
        var rate = new XYChart.Series<Number, Number>();
        facts.trend().forEach(p -> rate.getData().add(point(p.day(), percent(p.figures().disposalRate()))));
        double now = percent(facts.figures().disposalRate());
        double after = percent(facts.inFlight().after().disposalRate());
        var way = line(facts.today(), now, last, after);
        chart.getData().setAll(java.util.List.of(rate, target(facts, first, last), way));
        double top = Math.max(Math.max(now, after), facts.campaign().targetPerMille() == null ? 0 : facts.campaign().targetPerMille() / 10.0);
        rates.setUpperBound(Math.max(10, Math.ceil(top * 1.15 / 10) * 10));
        if (facts.onTheirWay() > 0)
            projected.setText(messages.format("overview.trend.projected", FigureText.rate(facts.inFlight().after().disposalRate())));
    }

    private static XYChart.Series<Number, Number> target(Facts facts, LocalDate first, LocalDate last) {
        var target = facts.campaign().targetPerMille();
        return target == null ? new XYChart.Series<>() : line(first, target / 10.0, last, target / 10.0);
    }

    private static XYChart.Series<Number, Number> line(LocalDate from, double at, LocalDate to, double then) {
        var series = new XYChart.Series<Number, Number>();
        series.getData().add(point(from, at));
        series.getData().add(point(to, then));
        return series;
    }

    private static XYChart.Data<Number, Number> point(LocalDate day, double percent) {
        return new XYChart.Data<>(day.toEpochDay(), percent);
    }

    private static double percent(Fraction share) {
        return share.denominator() == 0 ? 0 : 100.0 * share.numerator() / share.denominator();
    }
}
