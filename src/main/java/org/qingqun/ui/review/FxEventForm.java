package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.DayField;
import org.qingqun.wording.FigureText;

/// The form as a dialog: what is awaited with how many wait, the day, the reason, and whether to propose them.
record FxEventForm(Messages messages, Supplier<Window> owner) implements EventForm {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 260;
    private static final int MOST_NAMES = 4;

    @Override public Optional<Answer> ask(List<Line> lines, LocalDate today) {
        var table = table(lines);
        var day = new DayField();
        day.setValue(today);
        var reason = new TextField(messages.text("review.events.reason.usual"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var propose = new CheckBox(messages.text("review.events.propose"));
        propose.setSelected(true);
        var names = wrapped("");
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            names.setText(line == null ? "" : messages.format("review.events.names", EndingEvents.names(line.awaited(), MOST_NAMES, messages.text("list.between")),
                    FigureText.count(line.awaited().assets().size())));
        });
        table.getSelectionModel().selectFirst();
        var said = new HBox(8, new Label(messages.text("review.events.on")), day, new Label(messages.text("review.reason")), reason);
        said.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var dialog = new Dialog<Answer>();
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("review.events.title"));
        dialog.setHeaderText(messages.text("review.events.title"));
        dialog.getDialogPane().setContent(new VBox(8, wrapped(messages.text("review.events.note")), table, names, said, propose));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        var yes = new ButtonType(messages.text("review.events.yes"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE), yes);
        dialog.getDialogPane().lookupButton(yes).disableProperty().bind(Bindings.createBooleanBinding(
                () -> StringUtils.isBlank(reason.getText()) || day.getValue() == null || table.getSelectionModel().getSelectedItem() == null,
                reason.textProperty(), day.valueProperty(), table.getSelectionModel().selectedItemProperty()));
        dialog.setResultConverter(button -> button == yes ? answer(table, day, propose, reason) : null);
        return dialog.showAndWait();
    }

    private static @Nullable Answer answer(TableView<Line> table, DayField day, CheckBox propose, TextField reason) {
        var on = day.getValue();
        return on == null ? null : new Answer(table.getSelectionModel().getSelectedItem(), on, propose.isSelected(), reason.getText().strip());
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("secondary");
        return label;
    }

    private TableView<Line> table(List<Line> lines) {
        var table = new TableView<>(FXCollections.observableList(lines));
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("review.events.event", line -> line.awaited().event()),
                column("review.events.count", line -> FigureText.count(line.awaited().assets().size())), column("review.events.units", Line::units)));
        return table;
    }

    private TableColumn<Line, String> column(String title, Function<Line, String> value) {
        var column = new TableColumn<Line, String>(messages.text(title));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }
}
