package org.qingqun.ui.overview;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;

/// A half circle filled up to a share, with a tick at the target. Shares are 0–1; a target below 0 shows no tick.
public final class Gauge extends Region {
    private static final double THICK = 18;
    private static final double LABELS = 22;
    private final DoubleProperty value = new SimpleDoubleProperty(this, "value", 0);
    private final DoubleProperty target = new SimpleDoubleProperty(this, "target", -1);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty targetText = new SimpleStringProperty(this, "targetText", "");
    private final Arc track = arc("gauge-track");
    private final Arc filled = arc("gauge-filled");
    private final Line tick = new Line();
    private final Label figure = label("figure-large");
    private final Label goal = label("strong");
    private final Label zero = label("meta");
    private final Label full = label("meta");

    public Gauge() {
        getStyleClass().add("gauge");
        tick.getStyleClass().add("gauge-tick");
        figure.textProperty().bind(text);
        goal.textProperty().bind(targetText);
        zero.setText("0");
        getChildren().addAll(track, filled, tick, figure, goal, zero, full);
        ChangeListener<Object> changed = (_, _, _) -> requestLayout();
        value.addListener(changed);
        target.addListener(changed);
        text.addListener(changed);
        targetText.addListener(changed);
    }

    private static Arc arc(String style) {
        var arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(THICK);
        arc.getStyleClass().add(style);
        return arc;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return label;
    }

    /// The share at the right end: 50 %, or everything where that is too small.
    private double end() {
        return Math.max(value.get(), target.get()) <= 0.45 ? 0.5 : 1;
    }

    @Override protected void layoutChildren() {
        double radius = Math.min(getWidth() / 2 - THICK, getHeight() - 2 * LABELS - THICK / 2);
        double x = getWidth() / 2;
        double y = getHeight() - LABELS;
        place(track, x, y, radius, 180);
        double share = Math.clamp(value.get() / end(), 0, 1);
        filled.setVisible(share > 0);
        place(filled, x, y, radius, 180 * share);
        full.setText(Math.round(end() * 100) + "%");
        center(figure, x, y - radius * 0.28);
        center(zero, x - radius, y + LABELS * 0.6);
        center(full, x + radius, y + LABELS * 0.6);
        placeTick(x, y, radius);
    }

    private void placeTick(double x, double y, double radius) {
        boolean shown = target.get() >= 0;
        tick.setVisible(shown);
        goal.setVisible(shown);
        double angle = Math.PI * (1 - Math.clamp(target.get() / end(), 0, 1));
        double inner = radius - THICK * 0.7;
        double outer = radius + THICK * 0.7;
        tick.setStartX(x + inner * Math.cos(angle));
        tick.setStartY(y - inner * Math.sin(angle));
        tick.setEndX(x + outer * Math.cos(angle));
        tick.setEndY(y - outer * Math.sin(angle));
        double half = goal.prefWidth(-1) / 2;
        double wanted = x + (outer + 8) * Math.cos(angle) + (Math.cos(angle) > 0.2 ? half * 0.6 : 0);
        center(goal, Math.clamp(wanted, half, Math.max(half, getWidth() - half)), y - (outer + 10) * Math.sin(angle));
    }

    private static void place(Arc arc, double x, double y, double radius, double length) {
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(180);
        arc.setLength(-length);
    }

    private static void center(Label label, double x, double y) {
        label.autosize();
        label.relocate(x - label.getWidth() / 2, y - label.getHeight() / 2);
    }

    @Override protected double computePrefWidth(double height) {
        return 250;
    }

    @Override protected double computePrefHeight(double width) {
        return 160;
    }

    public DoubleProperty valueProperty() {
        return value;
    }

    public DoubleProperty targetProperty() {
        return target;
    }

    /// The figure in the middle.
    public StringProperty textProperty() {
        return text;
    }

    public StringProperty targetTextProperty() {
        return targetText;
    }
}
