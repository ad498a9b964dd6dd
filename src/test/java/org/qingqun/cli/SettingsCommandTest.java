package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.duplicate.slot.Thesaurus;

class SettingsCommandTest {
    private static final String HEAD = "{\"format\": \"qingqun-settings\", \"version\": 1, ";
    private @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void whatIsExportedIsTheSame() {
        cli.office.thesaurus().replace(new Thesaurus(List.of(List.of("猕猴桃", "奇异果"))), ADMIN);
        var file = folder.resolve("设置.json").toString();
        assertEquals("全部设置已写入 " + file + "。", cli.run("settings", "export", file).out().strip());
        assertEquals(file + " 与现有设置相同，无须改动。", cli.run("settings", "import", file, "--reason", "试").out().strip());
    }

    @Test void aFileIsTriedFirstAndThenTakenIn() {
        var file = cli.file("设置.json", HEAD + "\"synonyms\": [\"猕猴桃 奇异果\"], \"calendar\": {\"days\": [\"2027-02-15 休\"]}}").toString();
        var tried = cli.run("settings", "import", file, "--dry-run");
        assertEquals(file + " 会改动：节假日和补班 1 天、同义词 1 行。尚未写入。", tried.out().strip(), tried.err());
        assertEquals(Thesaurus.NONE, cli.office.thesaurus().own());
        var taken = cli.run("settings", "import", file, "--reason", "与市局一致", "--format", "json").json();
        assertEquals("{\"days\":1,\"synonyms\":1}", taken.get("changes").toString());
        assertTrue(taken.get("written").asBoolean());
        assertEquals(1, cli.office.thesaurus().own().lines().size());
        assertEquals(1, cli.office.cleanup.calendar().findDays().size());
    }

    @Test void refusalsAreTold() {
        assertEquals(Exit.USAGE, cli.run("settings").exit());
        var file = cli.file("设置.json", HEAD + "\"moon\": 1}").toString();
        var unreasoned = cli.run("settings", "import", file);
        assertEquals(Exit.USAGE, unreasoned.exit());
        assertTrue(unreasoned.err().contains("--reason"), unreasoned.err());
        var bad = cli.run("settings", "import", file, "--reason", "试");
        assertEquals(Exit.FAILED, bad.exit());
        assertTrue(bad.err().contains("moon"), bad.err());
    }
}
