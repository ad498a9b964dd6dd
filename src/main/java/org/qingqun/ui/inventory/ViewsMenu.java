package org.qingqun.ui.inventory;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Dialogs;

/// The menu of saved views: show one, save the present filter as one, take one away.
final class ViewsMenu {
    private final MenuButton button;
    private final SavedViews views;
    private final InventoryModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    ViewsMenu(MenuButton button, SavedViews views, InventoryModel model, Dialogs dialogs, Messages messages) {
        this.button = button;
        this.views = views;
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        button.setOnShowing(_ -> list()); // what was saved is read when it is asked for: reading it takes longer than a page has
    }

    private void list() {
        button.getItems().clear();
        for (var name : views.names()) button.getItems().add(item(name, _ -> views.find(name).ifPresent(model::filter)));
        if (!views.names().isEmpty()) button.getItems().add(new SeparatorMenuItem());
        button.getItems().add(item(messages.text("inventory.views.save"), _ -> save()));
        if (views.names().isEmpty()) return;
        var removing = new Menu(messages.text("inventory.views.remove"));
        for (var name : views.names()) removing.getItems().add(item(name, views::remove));
        button.getItems().add(removing);
    }

    private static MenuItem item(String name, Consumer<String> act) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.accept(name));
        return item;
    }

    private void save() {
        dialogs.words(messages.text("inventory.views.save.title"), messages.text("inventory.views.save.text"), model.filterProperty().get().text())
                .ifPresent(name -> views.save(name, model.filterProperty().get()));
    }
}
