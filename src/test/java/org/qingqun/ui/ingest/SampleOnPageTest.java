package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.ingest.Counts;
import org.qingqun.inventory.AssetField;
import org.qingqun.sample.SampleInventory;

/// A Friday afternoon on page 导入: the sample's 180 files from the folder to the inventory.
class SampleOnPageTest {
    private IngestDesk page;

    private String tiles() {
        return new Tiles(Messages.in("zh")).of(page.hand.batch(), page.model.boardProperty().get(), 0).stream().map(c -> c.name() + " " + c.count()).collect(Collectors.joining("，"));
    }

    @Test void fromAFolderToAnInventory(@TempDir Path folder) {
        SampleInventory.bundled().writeTo(folder.resolve("sample"), Progress.NONE);
        try (var opened = new IngestDesk(folder)) {
            page = opened;
            var mapping = new MappingModel(page.model, page.desk.desk);
            var board = new BoardModel(page.model, page.desk.desk);
            var claim = new ClaimModel(page.model, page.desk.desk);
            page.desk.chosen = List.of(folder.resolve("sample/units.csv"));
            board.chooseUnitList();
            page.desk.chosen = List.of(folder.resolve("sample/returns"));
            page.hand.chooseFolder();
            assertEquals("读取成功 166，表头待确认 9，有错行 5，缺列 0，单位未报 20", tiles());

            answer(mapping, "最近一次用", AssetField.LAST_ACTIVE_ON);
            answer(mapping, "何时撤", AssetField.ENDS_ON);
            assertEquals(9, mapping.reach().size());
            mapping.confirm();
            assertEquals("读取成功 175，表头待确认 0，有错行 5，缺列 0，单位未报 20", tiles(), "one answer for nine files");

            var write = new WriteModel(page.model, page.desk.desk);
            assertEquals(new Counts(2913, 0, 0, 0, 0, 9), write.counts());
            write.start();
            assertEquals(List.of(180, 8), List.of(write.endedProperty().get().report().written().size(), write.strangersMet()));
            assertEquals(List.of(), page.model.pending(EnumSet.allOf(Tile.class)));

            claim.confirmAll();
            assertEquals(List.of(0, 12), List.of(claim.strange().size(), board.lines().size()), "eight were only misspelt");
            page.hand.chooseFolder();
            assertEquals(2913, page.hand.batch().files().stream().mapToInt(f -> f.counts().same()).sum(), "the same files again");
            assertEquals(List.of(), page.model.pending(Arrays.asList(Tile.values())));
        }
    }

    private static void answer(MappingModel mapping, String header, AssetField field) {
        mapping.lines().stream().map(MappingLine::column).filter(c -> c.header().equals(header)).findFirst().ifPresent(column -> mapping.change(column, field));
    }
}
