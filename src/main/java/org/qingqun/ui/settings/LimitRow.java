package org.qingqun.ui.settings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// One limit as a line: its rule, what it is, its number, and how many the rule flags now and would flag.
final class LimitRow extends HBox {
    private static final double FIGURE = 60;
    private static final double NAME = 96;
    private static final double UNIT = 70;
    private final Limit field;
    private final DaysField days;
    private final Label now = figure();
    private final Label tried = figure();
    private final Label difference = figure();

    LimitRow(Limit field, boolean first, Messages messages, BiConsumer<Limit, Integer> onChange, DaysField days, Consumer<Limit> onChoose) {
        super(8);
        this.field = field;
        this.days = days;
        setId("limit-" + field.key());
        getStyleClass().add("limit-row");
        var name = new Label(first ? messages.text("rule." + field.rule()) : "");
        name.getStyleClass().add("strong");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setWrapText(true);
        var condition = new Label(new Terms(messages).of(field));
        condition.setWrapText(true);
        condition.setMaxWidth(Double.MAX_VALUE);
        setHgrow(condition, Priority.ALWAYS);
        var unit = new Label(new Terms(messages).of(field.measure()));
        unit.getStyleClass().add("secondary");
        unit.setMinWidth(UNIT);
        unit.setPrefWidth(UNIT);
        getChildren().addAll(name, condition, days, unit, now, tried, difference);
        days.valueProperty().subscribe((_, value) -> onChange.accept(field, value));
        setOnMouseClicked(_ -> onChoose.accept(field));
        focusWithinProperty().subscribe(here -> {
            if (here) onChoose.accept(field);
        });
    }

    private static Label figure() {
        var label = new Label(FigureText.NONE);
        label.getStyleClass().add("figure-cell");
        label.setMinWidth(FIGURE);
        label.setPrefWidth(FIGURE);
        return label;
    }

    /// @param limit tried
    /// @param effect null until it is known: a 0 would be a result
    void show(int limit, boolean changed, Trial.@Nullable Effect effect) {
        days.show(limit);
        now.setText(effect == null ? FigureText.NONE : FigureText.count(effect.now()));
        tried.setText(effect == null ? FigureText.NONE : FigureText.count(effect.tried()));
        difference.setText(effect == null ? FigureText.NONE : FigureText.signed(effect.difference()));
        mark(this, "changed", changed);
        mark(tried, "text-accent", effect != null && effect.difference() != 0);
    }

    void chosen(Limit which) {
        mark(this, "chosen", which == field);
    }

    private static void mark(Region region, String style, boolean on) {
        region.getStyleClass().remove(style);
        if (on) region.getStyleClass().add(style);
    }
}
