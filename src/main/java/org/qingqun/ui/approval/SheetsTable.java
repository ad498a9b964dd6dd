package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;

/// The columns of the sheets that went out.
record SheetsTable(Messages messages, Supplier<LocalDate> today) {
    List<TableColumn<SheetEntry, ?>> columns() {
        return List.of(column("code", 196, e -> e.standing().code()), column("unit", 150, SheetEntry::unit), column("head", 76, SheetEntry::head),
                column("due", 100, e -> e.standing().dueOn()), number("answered", e -> e.standing().answered()), number("waiting", e -> e.standing().waiting()), state());
    }

    private <T extends Comparable<? super T>> TableColumn<SheetEntry, T> column(String key, double width, Function<SheetEntry, T> value) {
        var column = new TableColumn<SheetEntry, T>(messages.text("approval.sheets.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setComparator(Comparator.naturalOrder());
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 70));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.toString());
                setTooltip(empty || item == null ? null : new Tooltip(item.toString()));
            }
        });
        return column;
    }

    private TableColumn<SheetEntry, Integer> number(String key, Function<SheetEntry, Integer> value) {
        var column = column(key, 86, value);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<SheetEntry, SheetEntry> state() {
        var column = new TableColumn<SheetEntry, SheetEntry>(messages.text("approval.sheets.column.state"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(e -> e.state(today.get())));
        column.setPrefWidth(104);
        column.setMinWidth(104);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable SheetEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                setGraphic(empty || entry == null ? null : Chips.of(messages.text("approval.sheets." + entry.state(today.get()).key()), tone(entry.state(today.get()))));
            }
        });
        return column;
    }

    private static Tone tone(SheetEntry.State state) {
        return switch (state) {
            case OVERDUE -> Tone.DANGER;
            case OUT -> Tone.ACCENT;
            case BACK -> Tone.NEUTRAL;
        };
    }
}
