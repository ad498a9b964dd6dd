package org.qingqun.ui.report;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormFigure.What;
import org.qingqun.report.form.FormSlot;
import org.qingqun.ui.common.Printing;
import org.qingqun.wording.FigureText;

/// Ties `forms.fxml` to `FormsModel`: the forms, their cells, and what the chosen cells take. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FormsController {
    private final FormsModel model;
    private final Messages messages;
    @FXML private ListView<String> names;
    @FXML private TableView<FormSlot> cells;
    @FXML private TableColumn<FormSlot, String> address;
    @FXML private TableColumn<FormSlot, String> beside;
    @FXML private TableColumn<FormSlot, String> above;
    @FXML private TableColumn<FormSlot, String> figure;
    @FXML private TableColumn<FormSlot, String> value;
    @FXML private ComboBox<Family> family;
    @FXML private ComboBox<What> what;
    @FXML private ComboBox<FormFigure> part;
    @FXML private Node chosen;
    @FXML private Node actions;

    FormsController(FormsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        names.setItems(model.names());
        names.getSelectionModel().selectedItemProperty().subscribe((_, name) -> {
            if (name != null) model.show(name);
        });
        cells.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column(address, FormSlot::address);
        column(beside, FormSlot::beside);
        column(above, FormSlot::above);
        column(figure, model::words);
        column(value, this::value);
        words(family, f -> messages.text("family." + f.key()));
        words(what, w -> messages.text("form.what." + w.key()));
        words(part, model::part);
        family.getItems().setAll(Family.values());
        what.getItems().setAll(What.values());
        family.valueProperty().subscribe((_, _) -> offerParts());
        what.valueProperty().subscribe((_, _) -> offerParts());
        cells.getSelectionModel().selectedItemProperty().subscribe((_, slot) -> choose(slot));
        model.shownProperty().subscribe(this::show);
    }

    private static void column(TableColumn<FormSlot, String> column, Function<FormSlot, String> words) {
        column.setCellValueFactory(cell -> new SimpleStringProperty(words.apply(cell.getValue())));
        column.setSortable(false);
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(Printing.of(item -> item == null ? "" : words.apply(item)));
    }

    private String value(FormSlot slot) {
        var shown = model.shownProperty().get();
        return shown == null ? FigureText.NONE : shown.values().getOrDefault(slot.address(), FigureText.NONE);
    }

    private void show(FormsModel.@Nullable Shown shown) {
        actions.setDisable(shown == null);
        if (shown == null) {
            cells.getItems().clear();
            return;
        }
        var before = List.copyOf(cells.getSelectionModel().getSelectedIndices());
        cells.getItems().setAll(shown.form().slots());
        before.stream().filter(i -> i < cells.getItems().size()).forEach(cells.getSelectionModel()::select);
        if (!shown.form().name().equals(names.getSelectionModel().getSelectedItem())) names.getSelectionModel().select(shown.form().name());
    }

    private void choose(@Nullable FormSlot slot) {
        chosen.setDisable(slot == null);
        var takes = slot == null ? null : slot.figure();
        if (takes == null) return;
        family.setValue(takes.family());
        what.setValue(takes.what());
        part.setValue(takes);
    }

    private void offerParts() {
        if (family.getValue() == null || what.getValue() == null) return;
        var parts = model.parts(FormFigure.whole(family.getValue(), what.getValue()));
        var before = part.getValue();
        part.getItems().setAll(parts);
        if (parts.isEmpty()) return;
        part.setValue(parts.stream().filter(p -> before != null && p.cut() == before.cut() && p.key().equals(before.key())).findFirst().orElse(parts.getFirst()));
    }

    @FXML void map() {
        if (part.getValue() != null) model.map(List.copyOf(cells.getSelectionModel().getSelectedItems()), part.getValue());
    }

    @FXML void unmap() {
        model.map(List.copyOf(cells.getSelectionModel().getSelectedItems()), null);
    }

    @FXML void add() {
        model.add();
    }

    @FXML void fill() {
        model.fill();
    }

    @FXML void forget() {
        model.forget();
    }
}
