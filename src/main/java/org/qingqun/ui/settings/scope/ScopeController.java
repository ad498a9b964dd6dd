package org.qingqun.ui.settings.scope;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.rule.RuleEntry;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.common.Shown;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// Ties `scope.fxml` to `ScopeModel`: the switches, the exceptions and the form for one more. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ScopeController {
    private final ScopeModel model;
    private final Messages messages;
    @FXML private GridPane switches;
    @FXML private VBox exceptions;
    @FXML private FindBox<Limit> limit;
    @FXML private TextField value;
    @FXML private ComboBox<@Nullable Family> family;
    @FXML private ComboBox<@Nullable Level> level;
    @FXML private FindBox<@Nullable Unit> unit;
    @FXML private TextField word;
    @FXML private DatePicker from;
    @FXML private DatePicker until;
    @FXML private Label trouble;
    @FXML private Button add;
    @FXML private TextField reason;
    @FXML private Button save;
    @FXML private Button discard;

    public ScopeController(ScopeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        trouble.managedProperty().bind(trouble.visibleProperty());
        form();
        var draft = model.draft();
        trouble.textProperty().bind(Bindings.createStringBinding(draft::trouble, draft.all()));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        add.disableProperty().bind(Bindings.createBooleanBinding(() -> !draft.isComplete(), draft.all()));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canSave(), model.wantedProperty(), model.reasonProperty()));
        discard.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isChanged(), model.wantedProperty()));
        model.entries().addListener((ListChangeListener<RuleEntry>) _ -> show());
        model.wantedProperty().subscribe(_ -> show());
    }

    private void form() {
        var terms = new Terms(messages);
        var draft = model.draft();
        limit.setItems(FXCollections.observableArrayList(Limit.values()));
        limit.setConverter(new Shown<>(one -> one == null ? "" : terms.of(one)));
        limit.valueProperty().bindBidirectional(draft.limit);
        value.textProperty().bindBidirectional(draft.value);
        family.getItems().setAll(Arrays.asList(null, Family.WORK_GROUP, Family.GOV_APP, Family.OFFICIAL_ACCOUNT));
        family.setConverter(new Shown<>(one -> one == null ? messages.text("settings.scope.any-family") : terms.of(one)));
        family.valueProperty().bindBidirectional(draft.family);
        level.getItems().add(null);
        level.getItems().addAll(Level.values());
        level.setConverter(new Shown<>(one -> one == null ? messages.text("settings.scope.any-level") : terms.of(one)));
        level.valueProperty().bindBidirectional(draft.level);
        unit.setItems(model.units());
        unit.setConverter(new Shown<>(one -> one == null ? "" : one.name()));
        unit.valueProperty().bindBidirectional(draft.unit);
        word.textProperty().bindBidirectional(draft.word);
        from.valueProperty().bindBidirectional(draft.from);
        until.valueProperty().bindBidirectional(draft.until);
    }

    /// A row of boxes for each rule, only where the rule has something to say.
    private void show() {
        switches.getChildren().clear();
        var terms = new Terms(messages);
        for (var one : Family.values()) switches.add(styled(terms.of(one), "meta"), one.ordinal() + 1, 0);
        int row = 1;
        for (var entry : model.entries()) {
            switches.add(new Label(new FindingText(messages).rule(entry.id())), 0, row);
            for (var one : Family.values()) if (entry.families().contains(one)) switches.add(box(entry, one), one.ordinal() + 1, row);
            row++;
        }
        var all = model.wantedProperty().get().exceptions();
        exceptions.getChildren().setAll(all.isEmpty() ? List.of(styled(messages.text("settings.scope.none"), "secondary"))
                : IntStream.range(0, all.size()).mapToObj(this::line).toList());
    }

    private Node box(RuleEntry entry, Family one) {
        var box = new CheckBox();
        box.setId("on-" + entry.id().value() + "-" + one.key());
        box.setAccessibleText(new FindingText(messages).rule(entry.id()) + " " + new Terms(messages).of(one));
        box.setSelected(model.isOn(entry, one));
        box.setOnAction(_ -> model.set(entry, one, box.isSelected()));
        return box;
    }

    private Node line(int at) {
        var text = styled(model.words(model.wantedProperty().get().exceptions().get(at)), "label");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button(messages.text("settings.scope.remove"));
        remove.getStyleClass().addAll("flat", "accent");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(_ -> model.remove(at));
        return new HBox(8, text, remove);
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML void add() {
        model.add();
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }
}
