package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.inventory.AssetBuilder;

class SynonymsCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void aFileOfWordsCountsFromTheNextComparison() throws IOException {
        for (var name : List.of("猕猴桃群", "奇异果工作群")) cli.office.insert(AssetBuilder.workGroup().name(name).purpose(null).unit(cli.office.bureau.id().value()));
        assertEquals(0, cli.run("duplicates", "--format", "json").json().get("pairs").size());
        var file = Files.writeString(folder.resolve("同义词.txt"), "# 本县的说法\n猕猴桃 奇异果\n村晚\n");
        var run = cli.run("synonyms", "import", file.toString());
        assertEquals("已采用 " + file + " 中的 2 行；下次体检和查重起生效。", run.out().strip(), run.err());
        assertEquals(1, cli.run("duplicates", "--format", "json").json().get("pairs").size());
        assertEquals("{\"subject\":\"猕猴桃\",\"words\":[\"猕猴桃\",\"奇异果\"]}", cli.run("synonyms", "list", "--format", "json").json().get(0).toString());
    }

    @Test void whatIsExportedIsImportedAgain() throws IOException {
        var file = folder.resolve("out.txt");
        cli.run("synonyms", "import", Files.writeString(folder.resolve("in.txt"), "猕猴桃 奇异果").toString());
        assertEquals(1, cli.run("synonyms", "export", file.toString(), "--format", "json").json().get("lines").asInt());
        assertTrue(Files.readString(file).endsWith("猕猴桃 奇异果\n"));
        assertEquals(Exit.DONE, cli.run("synonyms", "import", file.toString()).exit());
    }

    @Test void theProgramsOwnAreListedToo() {
        assertTrue(cli.run("synonyms", "list", "--bundled").out().contains("控辍保学"));
        assertEquals("[]", cli.run("synonyms", "list", "--format", "json").json().toString());
    }

    @Test void refusalsAreTold() {
        assertEquals(Exit.USAGE, cli.run("synonyms").exit());
        var missing = cli.run("synonyms", "import", folder.resolve("none.txt").toString());
        assertEquals(Exit.FAILED, missing.exit());
        assertTrue(missing.err().contains("none.txt"), missing.err());
    }
}
