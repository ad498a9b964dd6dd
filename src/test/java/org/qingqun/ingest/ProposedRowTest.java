package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.PartialDate;

class ProposedRowTest {
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void openTheDesk() {
        desk = new ImportDesk(folder);
    }

    @Test void dispositionsAreProposedNotDecided() {
        desk.apply(desk.csv("市人社局.csv", "群名称,拟处置方式,并入群名称,处置理由,责任人,完成时限,实际完成时间\n甲群,解散,,任务完成,李四,2026年12月,\n乙群,并入,甲群,重复,,,\n丙群,,,,,,\n丁群,再研究,,,,,\n"
                + "戊群,,,,,,2026.8\n己群,已于2026年9月3日解散,,,,,\n庚群,已解散,,,,,\n辛群,,甲 群,,,,\n"));
        assertEquals(List.of(proposed("甲群", new Decision("dissolve", null, "任务完成", null, LocalDate.of(2026, 12, 31), false, null)),
                proposed("乙群", new Decision("merge", "甲群", "重复", null, null, false, null)),
                proposed("戊群", new Decision("dissolve", null, null, null, null, true, PartialDate.ofMonth(2026, 8))),
                proposed("己群", new Decision("dissolve", null, null, null, null, true, PartialDate.of(LocalDate.of(2026, 9, 3)))),
                proposed("庚群", new Decision("dissolve", null, null, null, null, true, null)),
                proposed("辛群", new Decision("merge", "甲 群", null, null, null, false, null))), desk.proposed);
    }

    @Test void aSurvivorHasToBeOneOfItsUnit() {
        desk.apply(desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"));
        var sheet = desk.preview(desk.csv("市人社局2.csv", "群名称,拟处置方式,并入群名称\n乙群,合并,丁群\n丙群,合并,甲群\n丁群,保留,\n戊群,合并,全市大群\n己群,合并,\n")).files().getFirst().sheets().getFirst();
        assertEquals(List.of("6 并入群名称 UNKNOWN_SURVIVOR ", "5 并入群名称 UNKNOWN_SURVIVOR 全市大群"), sheet.problems().stream()
                .map(p -> "%d %s %s %s".formatted(p.row(), p.column(), p.kind(), p.seen())).toList());
        assertEquals(new Counts(5, 0, 0, 0, 0, 0), sheet.counts());
    }

    private ProposedRow proposed(String name, Decision decision) {
        return new ProposedRow(desk.asset(name).id(), decision, true);
    }
}
