package org.qingqun.ui.settings.unit;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.apache.commons.lang3.ArrayUtils;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.common.Shown;
import org.qingqun.wording.Terms;

/// Ties `unit.fxml` to `UnitsModel`: the fields of one unit, and making it one with another. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class UnitController {
    private final UnitsModel model;
    private final Messages messages;
    @FXML private Node nobody;
    @FXML private Node fields;
    @FXML private Label title;
    @FXML private Node openPart;
    @FXML private VBox suggestions;
    @FXML private TextField name;
    @FXML private FindBox<Unit> parent;
    @FXML private ComboBox<Level> level;
    @FXML private TextField headCount;
    @FXML private TextField leader;
    @FXML private TextField contact;
    @FXML private TextField aliases;
    @FXML private Label trouble;
    @FXML private Button save;
    @FXML private Button discard;
    @FXML private Node mergePart;
    @FXML private FindBox<Unit> other;
    @FXML private Button merge;

    public UnitController(UnitsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : List.of(nobody, fields, openPart, mergePart, trouble)) node.managedProperty().bind(node.visibleProperty());
        var form = model.form();
        name.textProperty().bindBidirectional(form.name);
        parent.valueProperty().bindBidirectional(form.parent);
        level.valueProperty().bindBidirectional(form.level);
        headCount.textProperty().bindBidirectional(form.headCount);
        leader.textProperty().bindBidirectional(form.leader);
        contact.textProperty().bindBidirectional(form.contact);
        aliases.textProperty().bindBidirectional(form.aliases);
        level.getItems().setAll(Level.CITY, Level.COUNTY, Level.TOWN, Level.VILLAGE);
        level.setConverter(new Shown<>(one -> one == null ? "" : new Terms(messages).of(one)));
        for (var box : List.of(parent, other)) box.setConverter(new Shown<>(one -> one == null ? "" : one.name()));
        var all = ArrayUtils.addAll(form.fields(), model.chosenProperty(), model.addingProperty());
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canSave(), all));
        discard.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isEdited() && !model.addingProperty().get(), all));
        trouble.textProperty().bind(Bindings.createStringBinding(model::trouble, all));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        merge.disableProperty().bind(other.valueProperty().isNull());
        for (Observable one : List.of(model.chosenProperty(), model.addingProperty(), model.search().readingProperty())) one.subscribe(this::show);
        show();
    }

    private void show() {
        var unit = model.chosenProperty().get();
        boolean adding = model.addingProperty().get();
        nobody.setVisible(unit == null && !adding);
        fields.setVisible(unit != null || adding);
        boolean open = unit != null && unit.provisional() && !adding;
        openPart.setVisible(open);
        mergePart.setVisible(unit != null && !adding);
        title.setText(adding ? messages.text("settings.units.new") : unit == null ? "" : unit.name());
        save.setText(messages.text(open ? "settings.units.accept" : adding ? "settings.units.add" : "settings.units.save"));
        var units = model.search().tree().all().stream().filter(u -> !u.provisional() && (unit == null || adding || !u.id().equals(unit.id()))).toList();
        for (var box : List.of(parent, other)) if (!box.getItems().equals(units)) fill(box, units);
        other.setValue(null);
        suggestions.getChildren().setAll(model.suggestions().stream().map(this::suggestion).toList());
    }

    /// New items keep what is chosen.
    private static void fill(ComboBox<Unit> box, List<Unit> units) {
        var value = box.getValue();
        box.getItems().setAll(units);
        box.setValue(value);
    }

    private Node suggestion(Unit unit) {
        var link = new Hyperlink(messages.format("settings.units.suggestion", unit.name()));
        link.setWrapText(true);
        link.setOnAction(_ -> model.mergeInto(unit));
        return link;
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }

    @FXML void merge() {
        if (other.getValue() != null) model.mergeInto(other.getValue());
    }
}
