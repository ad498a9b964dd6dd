package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsCommandTest {
    @AutoClose private final CliFixture cli;

    QuestionsCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void whatCanOnlyBeAskedGoesIntoASheet() {
        cli.office.insert(workGroup().name("丁群").unit(cli.office.bureau.id().value()).lastActive(null));
        cli.run("scan");
        var run = cli.run("questions", "--out", cli.folder.resolve("核实单.xlsx").toString(), "--format", "json");
        assertEquals(1, run.json().get("assets").asInt(), run.err());
        assertTrue(Files.exists(cli.folder.resolve("核实单.xlsx")));
        assertEquals(Exit.USAGE, cli.run("questions").exit());
    }
}
