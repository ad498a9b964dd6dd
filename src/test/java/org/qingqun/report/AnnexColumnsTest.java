package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.report.document.Listing.Column;
import org.qingqun.wording.Terms;

class AnnexColumnsTest {
    private static final Messages ZH = Messages.in("zh");
    private static final Unit BUREAU = new Unit(new UnitId(1), null, "市教育局", Level.CITY, null, null, null, false, List.of());

    private static AnnexColumns columns(boolean unmasked) {
        return new AnnexColumns(ZH, new Terms(ZH), unmasked);
    }

    private static Object cell(List<Column<InventoryRow>> columns, String heading, InventoryRow row) {
        return columns.stream().filter(c -> c.heading().equals(heading)).findFirst().orElseThrow().cell().apply(row);
    }

    private static InventoryRow row() {
        return new InventoryRow(AssetBuilder.workGroup().name("防汛群").custodian("王小明", "13800138000").build(), BUREAU, "in-use", null, List.of());
    }

    @ParameterizedTest
    @CsvSource({"false, 王**, 138****8000", "true, 王小明, 13800138000"})
    void peopleAreMaskedUnlessAskedFor(boolean unmasked, String name, String phone) {
        var columns = columns(unmasked).ledger(Family.WORK_GROUP);
        assertEquals(List.of(name, phone), List.of(cell(columns, "责任人", row()), cell(columns, "联系电话", row())));
    }

    @Test void whatNobodyKnowsStaysBlank() {
        var columns = columns(false).ledger(Family.WORK_GROUP);
        assertEquals(null, cell(columns, "活跃度", row()));
        assertEquals(null, cell(columns, "处置方式", row()));
        assertEquals("在册", cell(columns, "状态", row()));
    }

    /// Whoever reads an application's list asks what it is; of groups there is one kind only.
    @Test void eachFamilyIsSpokenOfInItsOwnWords() {
        for (var family : Family.values()) {
            var headings = columns(false).kept(family).stream().map(Column::heading).toList();
            assertEquals(family == Family.GOV_APP, headings.contains("应用类型"));
            assertEquals(switch (family) {
                case WORK_GROUP -> "群名称";
                case GOV_APP -> "应用名称";
                case OFFICIAL_ACCOUNT -> "账号名称";
            }, headings.getFirst());
        }
    }
}
