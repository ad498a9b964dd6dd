package org.qingqun.ui.ingest;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import org.qingqun.common.Messages;

/// The buttons of a wizard's page, in the window's language and not the desktop's.
record Buttons(DialogPane page, Messages messages) {
    void name(String next) {
        set(ButtonData.BACK_PREVIOUS, messages.text("ingest.wizard.back"));
        set(ButtonData.NEXT_FORWARD, next);
        set(ButtonData.CANCEL_CLOSE, messages.text("ingest.wizard.cancel"));
        set(ButtonData.FINISH, messages.text("ingest.wizard.finish"));
    }

    private void set(ButtonData which, String text) {
        find(which).ifPresent(button -> button.setText(text));
    }

    /// Takes a button away for good.
    void remove(ButtonData which) {
        page.getButtonTypes().removeIf(type -> type.getButtonData() == which);
    }

    Optional<Button> find(ButtonData which) {
        return page.getButtonTypes().stream().filter(type -> type.getButtonData() == which).map(page::lookupButton).filter(Button.class::isInstance)
                .map(Button.class::cast).findFirst();
    }
}
