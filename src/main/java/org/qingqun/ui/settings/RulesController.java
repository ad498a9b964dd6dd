package org.qingqun.ui.settings;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.common.Messages;
import org.qingqun.ui.settings.LimitHistory.Change;

/// Ties `rules.fxml` to `RulesModel`: the limits and who changed them. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class RulesController {
    private final RulesModel model;
    private final Messages messages;
    private final Map<Limit, LimitRow> rows = new EnumMap<>(Limit.class);
    @FXML private VBox limits;
    @FXML private VBox changes;

    RulesController(RulesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        var seen = new HashSet<String>();
        for (var limit : Limit.values()) {
            var days = new DaysField(limit, (typed, taken) -> model.corrected(limit, typed, taken));
            rows.put(limit, new LimitRow(limit, seen.add(limit.rule()), messages, this::set, days, model::choose));
        }
        limits.getChildren().addAll(rows.values());
        model.triedProperty().subscribe(_ -> show(model.trialProperty().get()));
        model.trialProperty().subscribe(this::show);
        model.chosenProperty().subscribe(field -> rows.values().forEach(row -> row.chosen(field)));
        tell();
        model.changes().addListener((ListChangeListener<Change>) _ -> tell());
    }

    /// A number that contradicts another one is not taken: the row shows again what is tried.
    private void set(Limit limit, int value) {
        if (!model.set(limit, value)) show(model.trialProperty().get());
    }

    private void show(@Nullable Trial trial) {
        var now = model.nowProperty().get();
        var tried = model.triedProperty().get();
        rows.forEach((field, row) -> row.show(tried.value(field), tried.value(field) != now.value(field), trial == null ? null : trial.effect(field)));
    }

    private void tell() {
        changes.getChildren().setAll(model.changes().isEmpty() ? List.of(line(messages.text("settings.rules.never")))
                : model.changes().stream().map(c -> line(messages.format("settings.rules.changed", c.day(), c.who(), c.what(), c.why()))).toList());
    }

    private static Node line(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("secondary");
        return label;
    }
}
