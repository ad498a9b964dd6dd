package org.qingqun.ui.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.common.IsoDates;
import org.qingqun.ui.common.Printing;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The form as a dialog: disposition, reason, deadline; nothing goes on without a reason.
record FxProposalForm(Messages messages, Supplier<Window> owner) implements ProposalForm {
    private static final double WIDTH = 320;

    @Override public Optional<Answer> ask(Effect effect, List<Disposition> possible, LocalDate deadline) {
        var disposition = new ComboBox<Disposition>();
        disposition.setConverter(Printing.of(d -> d == null ? "" : new Terms(messages).of(d)));
        disposition.getItems().setAll(possible);
        disposition.getSelectionModel().select(possible.contains(Disposition.DISSOLVE) ? Disposition.DISSOLVE : possible.getFirst());
        var reason = new ComboBox<String>();
        reason.setEditable(true);
        reason.setPromptText(messages.text("common.reason.prompt"));
        reason.getItems().setAll(messages.text("inventory.propose.reason.done"), messages.text("inventory.propose.reason.unused"),
                messages.text("inventory.propose.reason.replaced"), messages.text("inventory.propose.reason.needed"));
        var day = new DatePicker(deadline);
        IsoDates.in(day);
        var grid = new GridPane(12, 10);
        var parts = List.of(disposition, reason, day);
        var fields = List.of(AssetField.DISPOSITION, AssetField.REASON, AssetField.DEADLINE);
        for (int line = 0; line < parts.size(); line++) {
            parts.get(line).setPrefWidth(WIDTH);
            grid.addRow(line, new Label(new Terms(messages).of(fields.get(line))), parts.get(line));
        }
        var until = new DatePicker(deadline.plusYears(1));
        IsoDates.in(until);
        until.setPrefWidth(WIDTH);
        var untilName = new Label(messages.text("inventory.propose.until"));
        grid.addRow(parts.size(), untilName, until);
        var told = told(effect, disposition, List.of(until, untilName));
        grid.add(told, 1, parts.size() + 1);
        grid.add(wrapped(messages.text("inventory.propose.note")), 1, parts.size() + 2);
        return show(effect.rows(), grid, disposition, reason, day, until);
    }

    /// What the chosen one would do; only a KEEP has an end.
    private Label told(Effect effect, ComboBox<Disposition> disposition, List<Control> ofKeeping) {
        var told = wrapped("");
        for (var part : ofKeeping) part.managedProperty().bind(part.visibleProperty());
        disposition.valueProperty().subscribe(chosen -> {
            told.setText(effect.text(chosen, messages));
            for (var part : ofKeeping) part.setVisible(chosen == Disposition.KEEP);
        });
        return told;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("secondary");
        return label;
    }

    private Optional<Answer> show(int rows, GridPane grid, ComboBox<Disposition> disposition, ComboBox<String> reason, DatePicker day, DatePicker until) {
        var dialog = new Dialog<Answer>();
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("inventory.propose.title"));
        dialog.setHeaderText(messages.format("inventory.propose.header", FigureText.count(rows)));
        var go = new ButtonType(messages.text("inventory.propose.verb"), ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE), go);
        var typed = reason.getEditor().textProperty();
        dialog.getDialogPane().lookupButton(go).disableProperty().bind(Bindings.createBooleanBinding(
                () -> StringUtils.isBlank(typed.get()) || day.getValue() == null, typed, day.valueProperty()));
        dialog.setResultConverter(button -> button != go ? null : new Answer(disposition.getValue(), typed.get().strip(), day.getValue(),
                disposition.getValue() == Disposition.KEEP ? until.getValue() : null));
        return dialog.showAndWait();
    }
}
