package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ColumnWidthsTest extends ApplicationTest {
    private static double fitted(String heading, boolean sortable, String... words) {
        var column = new TableColumn<String, String>(heading);
        column.setSortable(sortable);
        ColumnWidths.fit(column, Stream.of(words));
        return column.getPrefWidth();
    }

    @Test void aHeadingKeepsItsWordsWhenTheArrowStandsBesideIt() {
        assertTrue(fitted("人数", true, "8") >= fitted("人数", false, "8") + 8);
        assertEquals(fitted("人数", false, "至 2088-08-28"), fitted("人数", true, "至 2088-08-28"), "the words below are wider anyway");
    }

    @Test void wordsOnAChipTakeMore() {
        var column = new TableColumn<String, String>("状态");
        ColumnWidths.fitChips(column, Stream.of("待审批"));
        assertTrue(column.getPrefWidth() > fitted("状态", true, "待审批"));
    }
}
