package org.qingqun.ui.inventory;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;
import org.qingqun.ui.common.WholeText;
import org.qingqun.ui.inventory.Row.Mark;

/// The cells of the list that hold more than a plain text.
final class Cells {
    private Cells() {}

    /// A printed value. Long ones lose their middle, since the tail tells them apart, and show whole in a tooltip.
    static void text(TableColumn<Row, Row> column, Function<Row, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            {
                setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                WholeText.on(this, this::getText);
            }

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null ? null : value.apply(row));
            }
        });
    }

    /// @param changes of what is ticked: only the boxes follow, the rest of the rows is not made anew
    static void ticks(TableColumn<Row, Row> column, Predicate<Row> ticked, BiConsumer<Row, Boolean> tick, ObservableValue<?> changes) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final CheckBox box = new CheckBox();

            {
                box.setFocusTraversable(false);
                box.setOnAction(_ -> {
                    if (getItem() != null) tick.accept(getItem(), box.isSelected());
                });
                setGraphic(box);
                changes.subscribe(this::follow);
            }

            private void follow() {
                var row = getItem();
                box.setVisible(row != null);
                if (row == null) return;
                box.setSelected(ticked.test(row));
                box.setAccessibleText(row.name());
            }

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                follow();
            }
        });
    }

    /// The gravest mark as a chip, the others as a number; all of them in the tooltip.
    static void marks(TableColumn<Row, Row> column) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label first = Chips.of("", Tone.WARNING);
            private final Label more = new Label();
            private final HBox box = new HBox(4, first, more);

            {
                box.setAlignment(Pos.CENTER_LEFT);
                more.getStyleClass().add("meta");
                WholeText.on(this, () -> getItem() == null ? null : getItem().marks().stream().map(Mark::whole).collect(Collectors.joining("\n")));
            }

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                boolean shown = row != null && !row.marks().isEmpty();
                if (shown) setGraphic(box); // stays once it was needed: to style it anew takes longer than to hide it
                box.setVisible(shown);
                if (!shown || row == null) return;
                var mark = row.marks().getFirst();
                first.setText(mark.text());
                Chips.recolour(first, mark.asks() ? Tone.NEUTRAL : Tone.WARNING);
                more.setText(row.marks().size() > 1 ? "+" + (row.marks().size() - 1) : "");
            }
        });
    }

    static void state(TableColumn<Row, Row> column) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private String worn = "";

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null ? null : row.stateText());
                var wanted = row == null ? "" : colour(row.state());
                if (worn.equals(wanted)) return; // each change has the cell styled anew
                getStyleClass().remove(worn);
                if (!wanted.isEmpty()) getStyleClass().add(wanted);
                worn = wanted;
            }
        });
    }

    private static String colour(String state) {
        return switch (Chips.stateTone(state)) {
            case SUCCESS -> "text-success";
            case WARNING -> "text-warning";
            case ACCENT -> "text-accent";
            case DANGER -> "text-danger";
            case NEUTRAL -> "";
        };
    }
}
