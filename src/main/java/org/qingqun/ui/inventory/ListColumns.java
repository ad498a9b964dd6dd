package org.qingqun.ui.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;
import org.qingqun.ui.common.ColumnWidths;
import org.qingqun.ui.inventory.InventoryModel.Order;
import org.qingqun.wording.Terms;

/// The columns of the list in its table: what their cells show, how wide they are, and what a click on a heading means. Known by the ids in `list.fxml`.
record ListColumns(TableView<Row> table, Messages messages) {
    private static final String WIDEST_COUNT = "8,888";
    private static final Term LONGEST_TERM = Term.untilDate(PartialDate.of(LocalDate.of(2088, 8, 28)));

    void dress() {
        for (var column : table.getColumns()) ListColumn.of(column.getId()).ifPresent(what -> dress(column, what));
    }

    @SuppressWarnings("unchecked") // every column but that of the ticks holds its row
    private void dress(TableColumn<Row, ?> in, ListColumn what) {
        var column = (TableColumn<Row, Row>) in;
        switch (what) {
            case RULES -> Cells.marks(column);
            case STATE -> Cells.state(column);
            default -> Cells.text(column, what::text);
        }
        fit(column, what);
    }

    /// Short words are whole in either language; names take what is left.
    private void fit(TableColumn<Row, Row> column, ListColumn what) {
        var terms = new Terms(messages);
        switch (what) {
            case PLATFORM -> ColumnWidths.fit(column, Stream.of(terms.of(Platform.WECOM)));
            case TERM -> ColumnWidths.fit(column, Stream.of(terms.term(LONGEST_TERM)));
            case MEMBERS -> ColumnWidths.fit(column, Stream.of(WIDEST_COUNT));
            case STATE -> ColumnWidths.fit(column, Stream.of(CaseState.SUBMITTED, CaseState.EXECUTED).map(terms::of));
            default -> {
                return;
            }
        }
        if (what != ListColumn.PLATFORM) column.setMinWidth(column.getPrefWidth());
    }

    /// What the headings ask for; as the assets came in where none does.
    Order order() {
        if (table.getSortOrder().isEmpty()) return new Order(Sort.ID, true);
        var by = table.getSortOrder().getFirst();
        return new Order(ListColumn.of(by.getId()).map(ListColumn::sort).orElse(Sort.ID), by.getSortType() == SortType.ASCENDING);
    }

    /// Those in sight, in the order a person gave them.
    List<ListColumn> shown() {
        return table.getVisibleLeafColumns().stream().flatMap(column -> ListColumn.of(column.getId()).stream()).toList();
    }
}
