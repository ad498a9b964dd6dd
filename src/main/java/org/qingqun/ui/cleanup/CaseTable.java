package org.qingqun.ui.cleanup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.Disposition;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.ColumnWidths;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.WholeTextCell;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The columns of the case table.
record CaseTable(CleanupModel model, Desk desk) {
    private static final double NAME = 104;
    private static final double CHIP = 96;
    /// Days; two digits are room enough.
    private static final int LONG_OVER = 88;

    List<TableColumn<CaseRow, ?>> columns() {
        var terms = new Terms(desk.messages());
        var disposition = text("disposition", 50, r -> terms.of(r.cleanupCase().disposition()));
        var state = text("state", 62, r -> terms.of(r.cleanupCase().state()));
        ColumnWidths.fit(disposition, Arrays.stream(Disposition.values()).map(terms::of));
        ColumnWidths.fit(state, CaseFilter.STRIP.stream().map(terms::of)); // the few longer ones show whole when the column is drawn wider
        state.setMinWidth(state.getPrefWidth());
        var name = text("name", 196, r -> r.asset().name());
        name.setMinWidth(NAME);
        var unit = text("unit", 150, r -> r.unit().name());
        for (var names : List.of(name, unit)) names.setCellFactory(_ -> new WholeTextCell<>());
        var responsible = text("responsible", 66, r -> Objects.requireNonNullElse(r.cleanupCase().responsible(), FigureText.NONE));
        ColumnWidths.fit(responsible, Stream.empty());
        return List.of(tick(), name, unit, disposition, state, responsible,
                text("deadline", 90, r -> r.cleanupCase().deadline() == null ? FigureText.NONE : r.cleanupCase().deadline().toString()), due(),
                text("proof", 54, r -> r.proofs() == 0 ? desk.messages().text("cleanup.proof.none") : desk.messages().format("cleanup.proof.some", r.proofs())));
    }

    private TableColumn<CaseRow, String> text(String key, double width, Function<CaseRow, String> words) {
        var column = new TableColumn<CaseRow, String>(desk.messages().text("cleanup.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        widths(column, width);
        column.setSortable(false); // the list comes by deadline, over all pages
        return column;
    }

    /// Days over or left, as a chip.
    private TableColumn<CaseRow, CaseRow> due() {
        var column = rowColumn(desk.messages().text("cleanup.column.left"), 78);
        ColumnWidths.fitChips(column, Stream.of(new Due(Due.Kind.OVERDUE, -LONG_OVER), new Due(Due.Kind.LATER, LONG_OVER)).map(due -> due.text(desk.messages())));
        column.setMinWidth(CHIP);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override protected void updateItem(@Nullable CaseRow row, boolean empty) {
                super.updateItem(row, empty);
                var due = row == null || empty ? null : Due.of(row.cleanupCase(), desk.office().today());
                setGraphic(due == null || due.kind() == Due.Kind.NONE ? null : Chips.of(due.text(desk.messages()), due.tone()));
            }
        });
        return column;
    }

    /// A check box whose ticks live in the model, so that they outlast the page in sight; the one in the heading ticks the whole result.
    private TableColumn<CaseRow, CaseRow> tick() {
        var column = rowColumn("", 36);
        var all = new CheckBox();
        all.setId("tickAll");
        all.setAccessibleText(desk.messages().text("common.tick.all"));
        all.setOnAction(_ -> model.tickAll(all.isSelected()));
        model.ticked().addListener((ListChangeListener<CaseId>) _ -> all.setSelected(!model.ticked().isEmpty()
                && model.ticked().size() == model.listingProperty().get().ids().size()));
        column.setGraphic(all);
        column.setMinWidth(36);
        column.setMaxWidth(36);
        column.setReorderable(false);
        column.setCellFactory(_ -> new TickCell(model));
        return column;
    }

    private static TableColumn<CaseRow, CaseRow> rowColumn(String title, double width) {
        var column = new TableColumn<CaseRow, CaseRow>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        widths(column, width);
        column.setSortable(false);
        return column;
    }

    /// Columns share what is left over; none gets narrower than its words.
    private static void widths(TableColumn<CaseRow, ?> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
    }

    private static final class TickCell extends TableCell<CaseRow, CaseRow> {
        private final CheckBox box = new CheckBox();
        private final CleanupModel model;

        TickCell(CleanupModel model) {
            this.model = model;
            box.setOnAction(_ -> {
                if (getItem() != null) model.tick(getItem().cleanupCase().id(), box.isSelected());
            });
            model.ticked().addListener((ListChangeListener<CaseId>) _ -> follow());
        }

        @Override protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (row != null) box.setAccessibleText(row.asset().name());
            follow();
        }

        private void follow() {
            if (getItem() != null) box.setSelected(model.ticked().contains(getItem().cleanupCase().id()));
        }
    }
}
