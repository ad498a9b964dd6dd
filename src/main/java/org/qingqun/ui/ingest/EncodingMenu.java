package org.qingqun.ui.ingest;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.ingest.sheet.TextLook;

/// How the first lines of a text file read in each character set, to choose from; there only for text files.
public final class EncodingMenu extends MenuButton {
    public EncodingMenu() {
        getStyleClass().add("encoding");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<TextLook> looks, Messages messages, Consumer<TextLook> onChosen) {
        setVisible(!looks.isEmpty());
        getItems().setAll(looks.stream().map(look -> item(look, messages, onChosen)).toList());
        var taken = looks.stream().filter(TextLook::detected).findFirst();
        setText(taken.map(look -> look.charset().name()).orElseGet(() -> messages.text("ingest.encoding")));
    }

    private static CustomMenuItem item(TextLook look, Messages messages, Consumer<TextLook> onChosen) {
        var name = new Label(look.detected() ? messages.format("ingest.encoding.taken", look.charset().name()) : look.charset().name());
        name.getStyleClass().add("strong");
        var lines = new Label(String.join("\n", look.lines()));
        lines.getStyleClass().add("secondary");
        var item = new CustomMenuItem(new VBox(2, name, lines));
        item.setOnAction(_ -> onChosen.accept(look));
        return item;
    }
}
