package org.qingqun.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// A table opens as it was left: which columns, in which order, how wide. A column is known by its id; one that is new keeps its place and look.
public final class TableMemory<R> {
    private static final Duration SETTLED = Duration.millis(600); // a drag changes the width with every pixel
    private static final String HIDDEN = "-";

    private final TableView<R> table;
    private final String key;
    private final PauseTransition pause = new PauseTransition(SETTLED);

    private TableMemory(TableView<R> table, String key) {
        this.table = table;
        this.key = "table." + key;
    }

    /// @param key names the table among all tables
    public static <R> void of(TableView<R> table, Preferences preferences, String key) {
        var memory = new TableMemory<>(table, key);
        preferences.remembered(memory.key).ifPresent(memory::restore);
        memory.pause.setOnFinished(_ -> preferences.remember(memory.key, memory.print()));
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> memory.pause.playFromStart());
        for (var column : table.getColumns()) {
            column.visibleProperty().addListener((_, _, _) -> memory.pause.playFromStart());
            column.widthProperty().addListener((_, _, _) -> memory.pause.playFromStart());
        }
    }

    /// `name:212 unit:130 -purpose:200`
    private String print() {
        return String.join(" ", table.getColumns().stream().map(column -> String.format(Locale.ROOT, "%s%s:%.0f", column.isVisible() ? "" : HIDDEN,
                column.getId(), column.isVisible() ? column.getWidth() : column.getPrefWidth())).toList());
    }

    private void restore(String text) {
        var ordered = new ArrayList<TableColumn<R, ?>>();
        for (var word : text.split(" ", -1)) {
            int colon = word.lastIndexOf(':');
            if (colon < 1) continue;
            boolean hidden = word.startsWith(HIDDEN);
            find(word.substring(hidden ? 1 : 0, colon)).ifPresent(column -> {
                column.setVisible(!hidden);
                if (column.isResizable()) column.setPrefWidth(width(word.substring(colon + 1), column.getPrefWidth()));
                ordered.add(column);
            });
        }
        var columns = List.copyOf(table.getColumns());
        for (int i = 0; i < columns.size(); i++) if (!ordered.contains(columns.get(i))) ordered.add(Math.min(i, ordered.size()), columns.get(i));
        table.getColumns().setAll(ordered);
    }

    private java.util.Optional<TableColumn<R, ?>> find(String id) {
        return table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst();
    }

    private static double width(String text, double otherwise) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }
}
