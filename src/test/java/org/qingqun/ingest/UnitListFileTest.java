package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitService.Listed;

class UnitListFileTest {
    @TempDir Path folder;

    @Test void aListReadsFromTextInAnyOrderOfColumns() {
        var file = Books.text(folder.resolve("units.csv"), Charset.forName("GB18030"), """
                级别,单位名称,上级单位,人数,负责人,联系方式,简称
                市,临江市,,,,,
                市直,临江市水利局,临江市,42人,周局长,0571-1,市水利局、水利局
                街道,城东街道办事处,云栖区,,,,
                """);
        assertEquals(List.of(new Listed("临江市", Level.CITY, null, null, null, null, List.of()),
                new Listed("临江市水利局", Level.CITY, "临江市", 42, "周局长", "0571-1", List.of("市水利局", "水利局")),
                new Listed("城东街道办事处", Level.TOWN, "云栖区", null, null, null, List.of())), UnitListFile.read(file));
    }

    @Test void aWorkbookMayHaveATitleAndEnglishHeadings() {
        var file = Books.xlsx(folder.resolve("units.xlsx"), Books.row("Units"), Books.row("name", "parent", "level", "headCount", "leader", "contact", "aliases"),
                Books.row("临江市水利局", "临江市", "city", 42, null, null, "市水利局;水利局"));
        assertEquals(List.of(new Listed("临江市水利局", Level.CITY, "临江市", 42, null, null, List.of("市水利局", "水利局"))), UnitListFile.read(file));
    }

    @Test void aFileWithoutNamesIsRefused() {
        var file = Books.xlsx(folder.resolve("other.xlsx"), Books.row("a", "b"));
        assertEquals(ErrorCode.NO_UNIT_LIST, assertThrows(ExpectedException.class, () -> UnitListFile.read(file)).code());
    }

    @Test void pastedRowsAreReadByHeadingsOrInTheUsualOrder() {
        var bureau = new Listed("临江市水利局", Level.CITY, "临江市", 42, "周局长", "0571-1", List.of("市水利局"));
        assertEquals(List.of(bureau), UnitListFile.readText("上级\t名称\t层级\t人数\t领导\t联系人\t简称\n临江市\t临江市水利局\t市级\t42\t周局长\t0571-1\t市水利局\n"));
        assertEquals(List.of(bureau), UnitListFile.readText("临江市水利局\t临江市\t市级\t42\t周局长\t0571-1\t市水利局"));
        assertEquals(List.of(new Listed("甲镇", Level.TOWN, "云栖区", null, null, null, List.of())), UnitListFile.readText("\n甲镇，云栖区,镇\n\n"));
        assertEquals(List.of(new Listed("甲镇", Level.UNKNOWN, null, null, null, null, List.of())), UnitListFile.readText("甲镇"));
        assertEquals(List.of(), UnitListFile.readText(" \n"));
    }
}
