package org.qingqun.ui.ingest;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// The states of returns in a row, each with its count; the lit one is the filter.
public final class FilterBar extends HBox {
    private static final String LIT = "chip-accent";
    private final Map<BoardFilter, ToggleButton> buttons = new EnumMap<>(BoardFilter.class);

    public FilterBar() {
        getStyleClass().add("filters");
    }

    void show(BoardModel model, Messages messages) {
        for (var filter : BoardFilter.values()) {
            var button = buttons.computeIfAbsent(filter, f -> button(f, model));
            boolean on = filter == model.filterProperty().get();
            button.setSelected(on);
            button.getStyleClass().remove(LIT);
            if (on) button.getStyleClass().add(LIT);
            button.setText(messages.format("ingest.board.filter", messages.text("ingest.board.filter." + filter.key()), FigureText.count(model.count(filter))));
        }
    }

    private ToggleButton button(BoardFilter filter, BoardModel model) {
        var button = new ToggleButton();
        button.setId("board-" + filter.key());
        button.getStyleClass().add("chip");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true); // a filter is chosen, never taken away
            model.filterProperty().set(filter);
        });
        getChildren().add(button);
        return button;
    }
}
