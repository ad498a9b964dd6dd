package org.qingqun.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.Messages;

/// The list as a dialog: a table, and a reason for the one that is to end.
record FxExemptionsForm(Messages messages, Supplier<Window> owner) implements ExemptionsForm {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 280;

    @Override public Optional<Answer> ask(List<Line> lines) {
        var table = table(lines);
        var reason = new TextField();
        reason.setPromptText(messages.text("review.exemptions.reason.example"));
        var note = new Label(messages.text("review.exemptions.note"));
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        var dialog = new Dialog<Answer>();
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("review.exemptions.title"));
        dialog.setHeaderText(messages.text("review.exemptions.title"));
        dialog.getDialogPane().setContent(new VBox(8, note, table, reason));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        var lift = new ButtonType(messages.text("review.exemptions.lift"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE), lift);
        var chosen = table.getSelectionModel().selectedItemProperty();
        dialog.getDialogPane().lookupButton(lift).disableProperty().bind(Bindings.createBooleanBinding(() -> StringUtils.isBlank(reason.getText()) || chosen.get() == null,
                reason.textProperty(), chosen));
        dialog.setResultConverter(button -> button == lift ? new Answer(chosen.get(), reason.getText().strip()) : null);
        return dialog.showAndWait();
    }

    private TableView<Line> table(List<Line> lines) {
        var table = new TableView<>(FXCollections.observableList(lines));
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("review.exemptions.asset", Line::name), column("review.context.unit", Line::unit), column("review.exemptions.rule", Line::what),
                column("review.exempt.approver", line -> String.valueOf(line.exemption().approver())), column("review.exempt.until", line -> String.valueOf(line.exemption().until())),
                column("review.reason", line -> line.exemption().reason())));
        return table;
    }

    private TableColumn<Line, String> column(String title, Function<Line, String> value) {
        var column = new TableColumn<Line, String>(messages.text(title));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }
}
