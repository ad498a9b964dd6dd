package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.DayField;

/// The form as a dialog. Who agreed and why stay empty: nobody is to confirm by habit.
record FxExemptForm(Messages messages, Supplier<Window> owner) implements ExemptForm {
    private static final double WIDTH = 520;

    /// What is typed into.
    private record Fields(CheckBox all, TextField approver, DayField until, TextField reason) {
        boolean isBlank() {
            return StringUtils.isAnyBlank(approver.getText(), reason.getText()) || until.getValue() == null;
        }

        @Nullable Answer answer() {
            var day = until.getValue();
            return day == null ? null : new Answer(all.isSelected(), approver.getText().strip(), day, reason.getText().strip());
        }
    }

    @Override public Optional<Answer> ask(String asset, String rule, LocalDate until) {
        var fields = new Fields(new CheckBox(messages.text("review.exempt.all")), new TextField(), new DayField(), new TextField());
        fields.all().setId("exemptAll");
        fields.approver().setId("exemptApprover");
        fields.reason().setId("exemptReason");
        fields.until().setValue(until);
        fields.reason().setPromptText(messages.text("review.exempt.reason.example"));
        var note = new Label(messages.format("review.exempt.note", rule));
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        var dialog = new Dialog<Answer>();
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("review.exempt.title"));
        dialog.setHeaderText(messages.format("review.exempt.header", asset));
        dialog.getDialogPane().setContent(new VBox(12, note, grid(fields), fields.all()));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        var yes = new ButtonType(messages.text("review.exempt.yes"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE), yes);
        dialog.getDialogPane().lookupButton(yes).disableProperty().bind(Bindings.createBooleanBinding(fields::isBlank, fields.approver().textProperty(), fields.reason().textProperty(),
                fields.until().valueProperty()));
        dialog.setResultConverter(button -> button == yes ? fields.answer() : null);
        return dialog.showAndWait();
    }

    private GridPane grid(Fields fields) {
        var grid = new GridPane(12, 8);
        grid.addRow(0, new Label(messages.text("review.exempt.approver")), fields.approver());
        grid.addRow(1, new Label(messages.text("review.exempt.until")), fields.until());
        grid.addRow(2, new Label(messages.text("review.reason")), fields.reason());
        GridPane.setHgrow(fields.reason(), Priority.ALWAYS);
        return grid;
    }
}
