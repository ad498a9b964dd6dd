package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTest {
    @AutoClose private final CliFixture cli;

    FormsCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        cli.office.groups("防汛群", "值班群");
    }

    @Test void everyUnitGetsItsFormInItsCountysFolder() {
        var out = cli.folder.resolve("forms");
        var run = cli.run("forms", "--out", out.toString());
        assertEquals(List.of(out.resolve("市本级/市教育局报送表.xlsx").toString(), out.resolve("云栖区/云栖区报送表.xlsx").toString()), run.out().lines().toList());
        assertEquals("写出报送表 2 份，预填 2 行。\n", run.err());
        assertTrue(run.out().lines().allMatch(file -> Files.isRegularFile(Path.of(file))));
        assertEquals("[{\"file\":\"" + out.resolve("市本级/市教育局报送表.xlsx") + "\"}]",
                cli.run("forms", "--out", out.toString(), "--unit", "市教育局", "--format", "json").json().toString());
    }

    @Test void aZipForEachCountyIsReadyToBeSent() throws IOException {
        var run = cli.run("forms", "--zip", "--out", cli.folder.resolve("zips").toString(), "--lang", "en");
        assertEquals("2 return forms written, 2 rows filled in.\n", run.err());
        try (var zip = new ZipFile(cli.folder.resolve("zips/市本级.zip").toFile())) {
            assertEquals(List.of("市教育局报送表.xlsx"), Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList());
        }
    }

    @Test void anUnknownUnitIsToldBeforeAnythingIsWritten() {
        var run = cli.run("forms", "--out", cli.folder.resolve("forms").toString(), "--unit", "没有局");
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().contains("没有局"), run.err());
        assertTrue(Files.notExists(cli.folder.resolve("forms")));
    }
}
