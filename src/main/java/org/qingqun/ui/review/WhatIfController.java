package org.qingqun.ui.review;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `whatif.fxml` to `ReviewModel`: what another limit would flag. Saves nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class WhatIfController {
    private static final int STEP = 30;
    private static final int BARS = 10;
    private static final int WIDEST = 999;
    private static final double HEADROOM = 1.15;
    private static final double ABOVE = 16;
    private final ReviewModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private Label title;
    @FXML private Slider slider;
    @FXML private Label nowTitle;
    @FXML private Label now;
    @FXML private Label trialTitle;
    @FXML private Label trial;
    @FXML private Label difference;
    @FXML private BarChart<String, Number> chart;
    @FXML private NumberAxis counts;
    @FXML private Label effect;
    private int limit;

    public WhatIfController(ReviewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        slider.valueProperty().subscribe(_ -> show(model.silentProperty().get()));
        model.silentProperty().subscribe(this::redraw);
    }

    /// The limit may have been changed in 设置 while the page was away.
    void shown() {
        desk.tasks().run("review.task.load", () -> desk.office().campaigns().current().limits().groupSilentDays(), this::inForce);
    }

    private void inForce(int days) {
        if (days == limit) return;
        limit = days;
        slider.setMax(Math.max(slider.getMax(), days));
        slider.setValue(days);
        redraw(model.silentProperty().get());
    }

    private void redraw(@Nullable SilentDays days) {
        draw(days);
        show(days);
    }

    @FXML void toSettings() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withRule("zombie"));
    }

    private void show(@Nullable SilentDays days) {
        int chosen = (int) Math.round(slider.getValue() / 5) * 5;
        title.setText(messages.format("review.whatif.title", chosen));
        nowTitle.setText(messages.format("review.whatif.now", limit));
        trialTitle.setText(messages.format("review.whatif.trial", chosen));
        if (days == null) return;
        int before = days.flaggedBy(limit);
        int after = days.flaggedBy(chosen);
        now.setText(FigureText.count(before));
        trial.setText(FigureText.count(after));
        difference.setText(FigureText.signed(after - before));
        if (chosen == limit) effect.setText(messages.text("review.whatif.same"));
        else effect.setText(messages.format(after <= before ? "review.whatif.fewer" : "review.whatif.more", chosen, FigureText.count(Math.abs(after - before))));
    }

    private void draw(@Nullable SilentDays days) {
        if (days == null) return;
        var series = new XYChart.Series<String, Number>();
        var bars = days.bars(STEP, BARS);
        for (int i = 0; i < bars.length; i++) {
            series.getData().add(new XYChart.Data<>(String.valueOf(i * STEP), bars[i]));
        }
        double top = Math.max(1, Arrays.stream(bars).max().orElse(1) * HEADROOM);
        counts.setTickUnit(top); // nothing is written at the marks, and the axis would make thousands of them
        counts.setUpperBound(top);
        chart.getData().setAll(List.of(series));
        for (int i = 0; i < bars.length; i++) { // the chart makes the bars, and sets their classes anew
            var bar = (StackPane) series.getData().get(i).getNode();
            bar.getStyleClass().add(i * STEP >= limit ? "bar-flagged" : "bar-calm");
            bar.getChildren().setAll(count(bars[i]));
            Tooltip.install(bar, new Tooltip(days(i, bars[i])));
        }
    }

    private String days(int bar, int assets) {
        boolean last = bar == BARS - 1;
        return messages.format(last ? "review.whatif.bar.last" : "review.whatif.bar", bar * STEP, last ? FigureText.count(assets) : (bar + 1) * STEP - 1, FigureText.count(assets));
    }

    /// How many a bar stands for, above it; a number wider than a bar would run into the next.
    private static Label count(int assets) {
        var label = new Label(assets == 0 || assets > WIDEST ? "" : FigureText.count(assets));
        label.getStyleClass().add("bar-count");
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(label, Pos.TOP_CENTER);
        label.setTranslateY(-ABOVE);
        return label;
    }
}
