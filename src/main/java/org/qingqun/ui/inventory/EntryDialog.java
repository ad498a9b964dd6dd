package org.qingqun.ui.inventory;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Views;

/// The form 新增… as a dialog that stays open while something is refused. Decides nothing.
record EntryDialog(Desk desk) {
    void show(Window owner, Family family) {
        var messages = desk.messages();
        var dialog = new Dialog<Void>();
        var model = new EntryModel(desk, family);
        var view = new Views(messages).load(EntryController.class, new Controllers().with(EntryController.class, () -> new EntryController(model, messages, dialog::close)));
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("entry.title"));
        dialog.setResizable(true);
        var save = new ButtonType(messages.text("entry.save"), ButtonData.OK_DONE);
        var pane = dialog.getDialogPane();
        pane.setContent(view.root());
        pane.getButtonTypes().setAll(new ButtonType(messages.text("common.button.back"), ButtonData.CANCEL_CLOSE), save);
        if (pane.lookupButton(save) instanceof Button button) {
            button.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canSave(), model.fields()));
            button.addEventFilter(ActionEvent.ACTION, event -> {
                event.consume();
                model.save(dialog::close);
            });
        }
        dialog.show();
    }
}
