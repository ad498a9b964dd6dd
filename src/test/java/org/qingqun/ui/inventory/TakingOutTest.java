package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;

class TakingOutTest {
    private static final List<ListColumn> COLUMNS = List.of(ListColumn.NAME, ListColumn.MEMBERS, ListColumn.CUSTODIAN);
    private final List<String> clipboard = new ArrayList<>();
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private InventoryModel model;
    private TakingOut out;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new InventoryModel(desk.desk);
        out = new TakingOut(desk.desk, clipboard::add);
        office.insert(AssetBuilder.workGroup().name("防汛\t值守群").members(1200).custodian("王晓燕", null).unit(office.bureau.id().value()));
        office.insert(AssetBuilder.workGroup().name("=1+1").members(null).custodian(null, null).unit(office.bureau.id().value()));
        model.visit(Visit.to(Page.INVENTORY));
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void whatIsCopiedPastesAsCellsMaskedAndWithoutFormulas() {
        out.copy(COLUMNS, model.resultProperty().get());
        assertEquals(List.of("名称\t人数\t责任人\n防汛 值守群\t1200\t王**\n'=1+1\t\t\n"), clipboard);
        assertEquals(List.of("已复制 2 行，可粘贴到 WPS 或 Excel"), desk.notices);
    }

    @Test void theTickedOnesAreMeantElseWhatIsChosen() {
        var second = model.resultProperty().get().get(1);
        var result = model.resultProperty().get();
        assertEquals(List.of(second), model.ticks().orElse(List.of(second), result));
        model.ticks().set(result.getFirst(), true);
        assertEquals(List.of(result.getFirst()), model.ticks().orElse(List.of(second), result));
        out.copy(COLUMNS, List.of());
        assertEquals(List.of(), clipboard);
    }

    @Test void aFileHoldsTheColumnsInSight() throws IOException {
        desk.chosen = List.of(folder.resolve("清单.xlsx"));
        out.export(COLUMNS, Filter.of(Family.WORK_GROUP), model.resultProperty().get());
        try (var book = new ReadableWorkbook(Files.newInputStream(folder.resolve("清单.xlsx")))) {
            var rows = book.getFirstSheet().read();
            assertEquals(List.of("序号", "名称", "人数", "责任人"), rows.getFirst().stream().map(cell -> cell.getText()).toList());
            assertEquals(List.of("2", "=1+1"), List.of(rows.get(2).getCellText(0), rows.get(2).getCellText(1)));
            assertTrue(rows.get(2).getOptionalCell(1).map(cell -> cell.getFormula()).isEmpty());
        }
        assertEquals(List.of("已导出 2 行：" + folder.resolve("清单.xlsx")), desk.notices);
    }

    @Test void columnsAreKnownByTheirIdInTheTable() {
        assertEquals(List.of(Optional.of(ListColumn.LAST_ACTIVE), Optional.empty()), List.of(ListColumn.of("lastActive"), ListColumn.of("tick")));
    }
}
