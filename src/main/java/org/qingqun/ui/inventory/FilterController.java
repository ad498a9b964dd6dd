package org.qingqun.ui.inventory;

import atlantafx.base.controls.CustomTextField;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Debounce;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.common.Printing;
import org.qingqun.ui.inventory.FilterChips.Chip;
import org.qingqun.ui.inventory.InventoryModel.Choices;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// Ties `filter.fxml` to the model's filter, in both directions. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FilterController {
    private static final double CHIP_WIDTH = 180;
    private final InventoryModel model;
    private final Messages messages;
    private final Desk desk;
    @FXML private CustomTextField text;
    @FXML private ComboBox<String> state;
    @FXML private FindBox<@Nullable Unit> unit;
    @FXML private CheckComboBox<Platform> platforms;
    @FXML private ComboBox<@Nullable RuleId> rule;
    @FXML private MenuButton views;
    @FXML private HBox chips;
    @FXML private Hyperlink clear;
    private FilterChips pieces;
    private boolean following;

    public FilterController(InventoryModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
    }

    @FXML void initialize() {
        var terms = new Terms(messages);
        var words = new FilterWords(messages);
        pieces = new FilterChips(terms, this::unitName, words::state, id -> new FindingText(messages).rule(new RuleId(id)));
        state.setConverter(Printing.of(key -> key == null ? "" : words.state(key)));
        state.getItems().setAll(Filter.choices());
        unit.setConverter(Printing.of(u -> u == null ? messages.text("inventory.filter.units") : u.name()));
        rule.setConverter(Printing.of(r -> r == null ? messages.text("inventory.filter.rules") : new FindingText(messages).rule(r)));
        platforms.setConverter(Printing.of(p -> p == null ? "" : terms.of(p)));
        platforms.getItems().setAll(Platform.values());
        new ViewsMenu(views, new SavedViews(desk.preferences()), model, desk.dialogs(), messages);
        model.choicesProperty().subscribe(this::offer);
        model.filterProperty().subscribe(this::follow);
        Debounce.of(text.textProperty(), typed -> change(model.filterProperty().get().withText(typed)));
        state.valueProperty().subscribe(key -> change(model.filterProperty().get().withState(key == null ? Filter.ALL : key)));
        unit.valueProperty().subscribe(u -> change(model.filterProperty().get().withUnit(u == null ? null : u.id())));
        rule.valueProperty().subscribe(r -> change(model.filterProperty().get().withRule(r == null ? null : r.value())));
        platforms.getCheckModel().getCheckedItems().addListener((ListChangeListener<Platform>) _ ->
                change(model.filterProperty().get().withPlatforms(new LinkedHashSet<>(platforms.getCheckModel().getCheckedItems()))));
    }

    private void change(Filter wanted) {
        if (!following) model.filter(wanted);
    }

    private void offer(Choices choices) {
        following = true;
        offer(unit, choices.units());
        offer(rule, choices.rules());
        following = false;
        follow(model.filterProperty().get());
    }

    /// The first choice is none.
    private static <T> void offer(ComboBox<@Nullable T> box, List<T> values) {
        var items = new java.util.ArrayList<@Nullable T>(values.size() + 1);
        items.add(null);
        items.addAll(values);
        if (!box.getItems().equals(items)) box.getItems().setAll(items);
    }

    private void follow(Filter filter) {
        following = true;
        if (!text.getText().strip().equals(filter.text().strip())) text.setText(filter.text());
        state.setValue(filter.state());
        unit.setValue(model.choicesProperty().get().units().stream().filter(u -> u.id().equals(filter.under())).findFirst().orElse(null));
        rule.setValue(filter.rule() == null ? null : new RuleId(filter.rule()));
        for (var platform : Platform.values()) {
            boolean on = filter.platforms().contains(platform);
            if (on != platforms.getCheckModel().isChecked(platform)) {
                if (on) platforms.getCheckModel().check(platform);
                else platforms.getCheckModel().clearCheck(platform);
            }
        }
        var title = messages.text("inventory.filter.platforms");
        platforms.setTitle(filter.platforms().isEmpty() ? title : title + " " + filter.platforms().size());
        showChips(pieces.of(filter));
        clear.setVisible(filter.isNarrow());
        clear.setManaged(filter.isNarrow());
        following = false;
    }

    /// While a word is typed only its chip's words change.
    private void showChips(List<Chip> wanted) {
        if (wanted.size() != chips.getChildren().size()) chips.getChildren().setAll(wanted.stream().map(this::chip).toList());
        else for (int i = 0; i < wanted.size(); i++) dress((Button) chips.getChildren().get(i), wanted.get(i));
    }

    /// Taken away by a click.
    private Button chip(Chip piece) {
        var chip = new Button("", new FontIcon("fth-x"));
        chip.getStyleClass().setAll("chip", "chip-accent", "chip-filter");
        chip.setMaxWidth(CHIP_WIDTH);
        dress(chip, piece);
        return chip;
    }

    private void dress(Button chip, Chip piece) {
        chip.setText(piece.words());
        chip.setAccessibleText(messages.format("inventory.filter.remove", piece.words()));
        chip.setOnAction(_ -> model.filter(piece.without()));
    }

    private String unitName(UnitId id) {
        return model.choicesProperty().get().units().stream().filter(u -> u.id().equals(id)).map(Unit::name).findFirst().orElse("");
    }

    @FXML void clear() {
        model.filter(Filter.of(model.filterProperty().get().family()));
    }

    /// Ctrl+F.
    void focus() {
        text.requestFocus();
        text.selectAll();
    }
}
