package org.qingqun.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.Messages;

/// The form as a dialog: a table with ticks, a reason, and the two answers. Every group is ticked at first.
record FxSeasonForm(Messages messages, Supplier<Window> owner) implements SeasonForm {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 320;
    private static final double TICK = 40;

    @Override public Optional<Answer> ask(List<Line> lines) {
        var ticked = FXCollections.observableSet(new HashSet<>(lines));
        var reason = new ComboBox<String>();
        reason.setEditable(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setPromptText(messages.text("common.reason.prompt"));
        reason.getItems().setAll(messages.text("review.seasons.reason.season"), messages.text("review.seasons.reason.none"));
        var note = new Label(messages.text("review.seasons.note"));
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        var dialog = new Dialog<Answer>();
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("review.seasons.title"));
        dialog.setHeaderText(messages.text("review.seasons.title"));
        dialog.getDialogPane().setContent(new VBox(8, note, table(lines, ticked), reason));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        var yes = new ButtonType(messages.text("review.seasons.yes"), ButtonData.OK_DONE);
        var no = new ButtonType(messages.text("review.seasons.no"), ButtonData.NO);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE), no, yes);
        var text = reason.getEditor().textProperty();
        for (var answer : List.of(yes, no)) dialog.getDialogPane().lookupButton(answer).disableProperty().bind(Bindings.createBooleanBinding(
                () -> StringUtils.isBlank(text.get()) || ticked.isEmpty(), text, ticked));
        dialog.setResultConverter(button -> button == yes || button == no ? new Answer(lines.stream().filter(ticked::contains).toList(), button == yes, text.get().strip()) : null);
        return dialog.showAndWait();
    }

    private TableView<Line> table(List<Line> lines, Set<Line> ticked) {
        var table = new TableView<>(FXCollections.observableList(lines));
        table.setEditable(true);
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var tick = new TableColumn<Line, Boolean>();
        tick.setMinWidth(TICK);
        tick.setMaxWidth(TICK);
        tick.setEditable(true);
        tick.setCellValueFactory(cell -> tick(cell.getValue(), ticked));
        tick.setCellFactory(CheckBoxTableCell.forTableColumn(tick));
        table.getColumns().setAll(List.of(tick, column("review.seasons.name", line -> line.open().asset().name()), column("review.context.unit", Line::unit),
                column("review.seasons.word", line -> line.open().proposal().word()), column("review.seasons.when", Line::when)));
        return table;
    }

    private static BooleanProperty tick(Line line, Set<Line> ticked) {
        var property = new SimpleBooleanProperty(ticked.contains(line));
        property.subscribe(on -> {
            if (on) ticked.add(line);
            else ticked.remove(line);
        });
        return property;
    }

    private TableColumn<Line, String> column(String title, Function<Line, String> value) {
        var column = new TableColumn<Line, String>(messages.text(title));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }
}
