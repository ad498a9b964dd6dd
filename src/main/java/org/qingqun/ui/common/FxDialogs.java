package org.qingqun.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;

/// Dialogs as windows of their own over `owner`.
public record FxDialogs(Messages messages, Supplier<@Nullable Window> owner) implements Dialogs {
    private static final double WIDTH = 460;

    @Override public boolean confirm(String title, String sentence, String verb) {
        var go = new ButtonType(verb, ButtonData.OK_DONE);
        var alert = new Alert(AlertType.CONFIRMATION, sentence, back(), go);
        dress(alert, title);
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
        var words = new ComboBox<String>();
        words.setEditable(true);
        words.getItems().setAll(suggestions);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setPromptText(messages.text("common.reason.prompt"));
        var label = new Label(sentence);
        label.setWrapText(true);
        var go = new ButtonType(messages.text("common.button.confirm"), ButtonData.OK_DONE);
        var dialog = new Dialog<String>();
        dialog.getDialogPane().setContent(new VBox(8, label, words));
        dialog.getDialogPane().getButtonTypes().setAll(back(), go);
        dress(dialog, title);
        var text = words.getEditor().textProperty();
        dialog.getDialogPane().lookupButton(go).disableProperty().bind(Bindings.createBooleanBinding(() -> StringUtils.isBlank(text.get()), text));
        dialog.setResultConverter(button -> button == go ? text.get().strip() : null);
        return dialog.showAndWait().filter(StringUtils::isNotBlank);
    }

    @Override public Optional<String> words(String title, String sentence, String proposed) {
        var dialog = new TextInputDialog(proposed);
        var go = new ButtonType(messages.text("common.button.confirm"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(back(), go);
        dialog.setGraphic(null);
        dialog.setContentText(sentence);
        dress(dialog, title);
        var text = dialog.getEditor().textProperty();
        dialog.getDialogPane().lookupButton(go).disableProperty().bind(Bindings.createBooleanBinding(() -> StringUtils.isBlank(text.get()), text));
        dialog.setResultConverter(button -> button == go ? text.get().strip() : null);
        return dialog.showAndWait().filter(StringUtils::isNotBlank);
    }

    @Override public void bug(String title, String sentence, String details) {
        var copy = new ButtonType(messages.text("common.bug.copy"), ButtonData.LEFT);
        var dialog = new Dialog<ButtonType>();
        var pane = new FoldingPane(messages);
        dialog.setDialogPane(pane);
        pane.getButtonTypes().setAll(copy, new ButtonType(messages.text("common.button.close"), ButtonData.CANCEL_CLOSE));
        pane.setContentText(sentence);
        var icon = new FontIcon("fth-alert-octagon");
        icon.getStyleClass().add("icon-danger");
        dialog.setGraphic(icon);
        var trace = new TextArea(details);
        trace.setEditable(false);
        pane.setExpandableContent(trace);
        dress(dialog, title);
        var copying = (Button) pane.lookupButton(copy);
        copying.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume(); // the window stays, with its code in sight
            Copied.text(details);
            copying.setText(messages.text("common.bug.copied"));
        });
        dialog.show();
    }

    private ButtonType back() {
        return new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE);
    }

    private void dress(Dialog<?> dialog, String title) {
        var window = owner.get();
        if (window != null) dialog.initOwner(window);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.getDialogPane().setPrefWidth(WIDTH);
    }
}
