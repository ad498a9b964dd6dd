package org.qingqun.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.mapping.Found;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.inventory.AssetField;
import org.qingqun.returns.ReturnSheet;

class ReturnSheetWriterTest {
    @TempDir Path folder;

    private static ReturnSheet sheet(String unit) {
        var problem = new CellProblem("工作群", 14, "建群时间", CellProblem.Kind.NOT_A_DATE, "去年");
        var line = ReturnSheet.Line.of(14, "QZ-00007", List.of("=防汛群", "王五", "去年"), List.of(problem));
        return new ReturnSheet(Path.of("县水利局(最终版).xls"), List.of(new ReturnSheet.Part("工作群", unit, List.of("群名称", "群主", "建群时间"), List.of(line))));
    }

    @Test void theRowStandsInItsColumnsWithTheReasonBesideIt() {
        var file = new ReturnSheetWriter(Messages.in("zh")).write(sheet("县水利局"), folder);
        assertEquals("县水利局(最终版) 退回表.xlsx", file.getFileName().toString());
        var rows = SheetFiles.DEFAULT.read(file).getFirst().rows();
        assertEquals("填报单位：县水利局", rows.get(0).text(0));
        assertEquals("以下 1 行有问题，标黄的格子请按右侧说明改正后报回；其余各行已收到，不必再报。", rows.get(1).text(0));
        assertEquals(List.of("群名称", "群主", "建群时间", "怎样改正", "系统编号"), texts(rows.get(2)));
        assertEquals(List.of("'=防汛群", "王五", "去年", "“工作群”第 14 行“建群时间”：不是日期（“去年”）。请写成 2023-05-06；只知道月份或年份的，写 2023-05 或 2023。",
                "QZ-00007"), texts(rows.get(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void mendedItIsReadLikeAnyReturnedFile(String language) {
        var file = new ReturnSheetWriter(Messages.in(language)).write(sheet("县水利局"), folder);
        var ledger = Found.in(SheetFiles.DEFAULT.read(file), file.getFileName().toString(), null, _ -> Optional.empty()).getFirst();
        assertEquals("县水利局", ledger.ledger().unitLine());
        assertEquals(List.of(AssetField.NAME, AssetField.CUSTODIAN, AssetField.CREATED_ON, AssetField.IGNORED, AssetField.CODE), ledger.columns().stream().map(c -> c.field()).toList());
        assertEquals(1, ledger.rows().size());
    }

    @Test void rowsThatNameTheirUnitNeedNoLineForIt() {
        var file = new ReturnSheetWriter(Messages.in("zh")).write(sheet(null), folder);
        assertEquals("以下 1 行", SheetFiles.DEFAULT.read(file).getFirst().rows().getFirst().text(0).substring(0, 6));
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
