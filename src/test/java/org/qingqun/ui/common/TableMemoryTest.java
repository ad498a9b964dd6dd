package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class TableMemoryTest extends ApplicationTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
    }

    @AfterEach void close() {
        office.close();
    }

    private static TableView<String> table() {
        var table = new TableView<String>();
        for (var id : List.of("name", "unit", "term")) {
            var column = new TableColumn<String, String>(id);
            column.setId(id);
            column.setPrefWidth(100);
            table.getColumns().add(column);
        }
        return table;
    }

    /// `name 100, -unit 80`
    private static String seen(TableView<String> table) {
        return table.getColumns().stream().map(c -> (c.isVisible() ? "" : "-") + c.getId() + " " + Math.round(c.getPrefWidth())).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                | name 100, unit 100, term 100
            term:60 name:210 -unit:100       | term 60, name 210, -unit 100
            # a column that came with an update keeps its place
            term:60 name:210                 | term 60, unit 100, name 210
            # one that is gone is passed over
            gone:50 unit:90 name:100 term:70 | unit 90, name 100, term 70
            # damaged
            unit name:wide :5                | name 100, unit 100, term 100
            """)
    void aTableOpensAsItWasLeft(String remembered, String expected) {
        if (remembered != null) desk.memory.put("table.list", remembered);
        var table = table();
        interact(() -> TableMemory.of(table, desk, "list"));
        assertEquals(expected, seen(table));
    }

    @Test void aChangeIsRememberedOnceItHasSettled() throws TimeoutException {
        var table = table();
        interact(() -> {
            TableMemory.of(table, desk, "list");
            table.getColumns().get(1).setVisible(false);
            table.getColumns().add(table.getColumns().removeFirst());
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> desk.memory.containsKey("table.list"));
        var next = table();
        interact(() -> TableMemory.of(next, desk, "list"));
        assertEquals(List.of("unit", "term", "name"), next.getColumns().stream().map(TableColumn::getId).toList());
        assertEquals(List.of(false, true, true), next.getColumns().stream().map(TableColumn::isVisible).toList());
    }
}
