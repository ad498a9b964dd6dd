package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.ui.inventory.InventoryModel.Order;
import org.testfx.framework.junit5.ApplicationTest;

class ListColumnsTest extends ApplicationTest {
    private TableView<Row> table;
    private ListColumns columns;

    @BeforeEach void open() {
        interact(() -> {
            table = new TableView<>();
            for (var id : List.of("tick", "name", "code", "members", "state")) table.getColumns().add(column(id));
            columns = new ListColumns(table, Messages.in("zh"));
        });
    }

    private static TableColumn<Row, Row> column(String id) {
        var column = new TableColumn<Row, Row>(id);
        column.setId(id);
        column.setPrefWidth(10);
        return column;
    }

    private void sort(String id, SortType direction) {
        var by = table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow();
        interact(() -> {
            by.setSortType(direction);
            table.getSortOrder().setAll(List.of(by));
        });
    }

    @Test void whatAHeadingAsksForIsWhatTheDatabaseSortsBy() {
        assertEquals(new Order(Sort.ID, true), columns.order(), "as they came in");
        sort("members", SortType.DESCENDING);
        assertEquals(new Order(Sort.MEMBERS, false), columns.order());
        sort("name", SortType.ASCENDING);
        assertEquals(new Order(Sort.NAME, true), columns.order());
        sort("code", SortType.ASCENDING);
        assertEquals(new Order(Sort.ID, true), columns.order(), "one that cannot be sorted by");
    }

    @Test void whatIsCopiedIsWhatIsInSightInAPersonsOrder() {
        assertEquals(List.of(ListColumn.NAME, ListColumn.CODE, ListColumn.MEMBERS, ListColumn.STATE), columns.shown(), "the ticks are no column of an asset");
        interact(() -> {
            table.getColumns().get(2).setVisible(false);
            table.getColumns().add(1, table.getColumns().removeLast());
        });
        assertEquals(List.of(ListColumn.STATE, ListColumn.NAME, ListColumn.MEMBERS), columns.shown());
    }

    @Test void shortWordsAreWholeInEitherLanguageAndNamesTakeWhatIsLeft() {
        var widths = Arrays.stream(new String[] {"zh", "en"}).map(language -> {
            interact(() -> new ListColumns(table, Messages.in(language)).dress());
            return List.of(table.getColumns().get(1).getPrefWidth(), table.getColumns().get(4).getMinWidth());
        }).toList();
        assertEquals(10, widths.getFirst().getFirst());
        assertEquals(true, widths.getLast().getLast() > widths.getFirst().getLast() && widths.getFirst().getLast() > 40, "Awaiting approval is longer than 待审批: " + widths);
    }
}
