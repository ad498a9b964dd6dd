package org.qingqun.ui.progress;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of toggle buttons of which exactly one is pressed, tied to a property.
final class Segments {
    private Segments() {}

    static <T> void fill(HBox box, List<T> choices, Function<T, String> words, Function<T, String> ids, ObjectProperty<T> chosen) {
        var group = new ToggleGroup();
        int last = choices.size() - 1;
        for (int i = 0; i <= last; i++) {
            var choice = choices.get(i);
            var button = new ToggleButton(words.apply(choice));
            button.setId(ids.apply(choice));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill");
            button.setOnAction(_ -> {
                button.setSelected(true); // a second press does not leave nothing chosen
                chosen.set(choice);
            });
            box.getChildren().add(button);
        }
        chosen.subscribe(now -> group.getToggles().forEach(t -> t.setSelected(now.equals(t.getUserData()))));
    }
}
