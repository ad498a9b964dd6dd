package org.qingqun.ui.inventory;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;

/// The cells of the list that hold more than a plain text.
final class Cells {
    private Cells() {}

    /// A printed value. Long ones lose their middle, since the tail tells them apart, and show whole in a tooltip.
    static void text(TableColumn<Row, Row> column, Function<Row, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            {
                setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            }

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null ? null : value.apply(row));
                whole.setText(getText());
                setTooltip(row == null ? null : whole);
            }
        });
    }

    static void ticks(TableColumn<Row, Row> column, Predicate<Row> ticked, BiConsumer<Row, Boolean> tick) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final CheckBox box = new CheckBox();

            {
                box.setFocusTraversable(false);
                box.setOnAction(_ -> {
                    if (getItem() != null) tick.accept(getItem(), box.isSelected());
                });
            }

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(row == null ? null : box);
                if (row != null) box.setSelected(ticked.test(row));
            }
        });
    }

    /// The gravest mark as a chip, the others as a number; all of them in the tooltip.
    static void marks(TableColumn<Row, Row> column) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label more = new Label();
            private final Tooltip whole = new Tooltip();
            private final HBox box = new HBox(4);

            {
                box.setAlignment(Pos.CENTER_LEFT);
                more.getStyleClass().add("meta");
            }

            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                boolean shown = row != null && !row.marks().isEmpty();
                setGraphic(shown ? box : null);
                setTooltip(shown ? whole : null);
                if (!shown || row == null) return;
                var first = row.marks().getFirst();
                box.getChildren().setAll(Chips.of(first.text(), first.asks() ? Tone.NEUTRAL : Tone.WARNING), more);
                more.setText(row.marks().size() > 1 ? "+" + (row.marks().size() - 1) : "");
                whole.setText(row.marks().stream().map(m -> m.asks() ? m.rule() + " · " + m.text() : m.text()).collect(Collectors.joining("\n")));
            }
        });
    }

    static void state(TableColumn<Row, Row> column) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                getStyleClass().removeIf(style -> style.startsWith("text-"));
                setText(row == null ? null : row.stateText());
                if (row == null) return;
                switch (Chips.stateTone(row.state())) {
                    case SUCCESS -> getStyleClass().add("text-success");
                    case WARNING -> getStyleClass().add("text-warning");
                    case ACCENT -> getStyleClass().add("text-accent");
                    case DANGER -> getStyleClass().add("text-danger");
                    case NEUTRAL -> {}
                }
            }
        });
    }
}
