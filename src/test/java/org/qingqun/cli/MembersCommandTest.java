package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
        cli.office.groups("防汛工作群", "政府采购群");
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void listsAreTakenInListedAndForgotten() {
        var file = cli.file("名单.csv", "群名称,姓名,手机号\n防汛工作群,王芳,13800138000\n防汛工作群,李明,\n别的群,赵六,\n").toString();
        var tried = cli.run("members", "import", "--dry-run", file, "--format", "json");
        assertEquals("false 1 2 unknown-group", tried.json().get("kept") + " " + tried.json().get("groups") + " " + tried.json().get("people") + " "
                + tried.json().get("problems").get(0).get("kind").asText());
        assertEquals(Exit.PARTLY, tried.exit());
        assertEquals(0, cli.run("members", "list", "--format", "json").json().size());
        assertEquals(Exit.PARTLY, cli.run("members", "import", file).exit());
        var list = cli.run("members", "list", "--format", "json").json().get(0);
        assertEquals("QZ-00001 防汛工作群 2 名单.csv", list.get("code").asText() + " " + list.get("name").asText() + " " + list.get("people") + " " + list.get("source").asText());
        assertEquals(Exit.DONE, cli.run("members", "forget", "--code", "QZ-00001").exit());
        assertEquals(Exit.FAILED, cli.run("members", "forget", "--code", "QZ-00001").exit());
    }

    @Test void whatIsNoListIsSaidInOneLine() {
        var run = cli.run("members", "import", cli.file("台账.csv", "群名称,群主\n防汛工作群,王芳\n").toString());
        assertEquals("台账.csv 里没有成员名单；表头至少要有“姓名”或者“手机号”一栏。", run.out().lines().findFirst().orElse(""));
        assertEquals(Exit.FAILED, cli.run("members", "import", folder.resolve("missing.csv").toString()).exit());
    }

    @Test void neitherNamesNorPhonesAreInTheInventory() throws IOException {
        cli.run("members", "import", cli.file("防汛工作群.csv", "姓名,手机号\n欧阳某某,13912345678\n").toString());
        assertEquals(1, cli.run("members", "list", "--format", "json").json().size());
        for (var file : List.of("office.db", "office.db-wal")) {
            var bytes = Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(new String("欧阳某某".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)) || bytes.contains("13912345678"), file);
        }
    }
}
