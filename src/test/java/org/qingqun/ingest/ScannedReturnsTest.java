package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.inventory.Unit;

class ScannedReturnsTest {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    @TempDir Path folder;
    private ImportDesk desk;

    @BeforeEach void open() {
        desk = new ImportDesk(folder);
    }

    @Test void aScanIsNotedForTheUnitItsFileNames() throws Exception {
        desk.apply(scan("云栖区水利局（盖章扫描件）.pdf"));
        assertEquals(List.of("return.to-type 云栖区水利局（盖章扫描件）.pdf"), log(desk.water));
        assertEquals(List.of(), log(desk.bureau));
    }

    @Test void theSameFileIsNotedOnceAndAnotherAgain() throws Exception {
        desk.apply(scan("云栖区水利局.pdf"));
        desk.apply(scan("云栖区水利局.pdf"));
        desk.apply(scan("云栖区水利局补报.pdf"));
        assertEquals(2, log(desk.water).size());
    }

    @Test void aScanOfNobodyAndAFileThatWasReadAreNotNoted() throws Exception {
        desk.apply(scan("扫描0001.pdf"), scan("某某局.pdf"), desk.csv("云栖区水利局.csv", "群名称,人数\n防汛群,3\n"));
        for (var unit : desk.units.findAll()) assertEquals(List.of(), log(unit));
    }

    private Path scan(String name) throws Exception {
        return Files.write(folder.resolve(name), PDF);
    }

    private List<String> log(Unit unit) {
        return desk.audit.findBySubject("unit:" + unit.id().value()).stream().map(ChainedEntry::entry).map(e -> e.action() + " " + e.to()).toList();
    }
}
