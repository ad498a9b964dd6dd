package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFiguresCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void figuresAreEnteredReadAndChecked() throws IOException {
        var file = Files.writeString(folder.resolve("减负.csv"), "项目,去年,今年\n会议,100,71\n");
        cli.run("office-figures", "--year", "2025", "--set", "documents=200");
        var lines = cli.run("office-figures", "--set", "documents=140", "--import", file.toString(), "--format", "json").json();
        assertEquals("documents 200 140 0.3000 fell", line(lines.get(0)));
        assertEquals("meetings 100 71 0.2900 too-little", line(lines.get(1)));
        assertEquals("unknown", lines.get(2).get("verdict").asText());
    }

    @Test void aPersonReadsPercentagesFromTheExactFraction() {
        cli.run("office-figures", "--year", "2025", "--set", "documents=1001", "--set", "forms=50");
        var text = cli.run("office-figures", "--set", "documents=500", "--set", "forms=51").out();
        assertTrue(text.contains("50.0  达到"), text);
        assertTrue(text.contains("−2.0  增加"), text);
    }

    @Test void aFileThatIsNotThereIsNotCalledDamaged() {
        var refused = cli.run("office-figures", "--import", folder.resolve("没有.csv").toString());
        assertEquals(Exit.FAILED, refused.exit());
        assertTrue(refused.err().contains("找不到 没有.csv"), refused.err());
    }

    private static String line(com.fasterxml.jackson.databind.JsonNode line) {
        return String.join(" ", line.get("kind").asText(), line.get("lastYear").asText(), line.get("thisYear").asText(), line.get("fellBy").asText(), line.get("verdict").asText());
    }

    @Test void whatIsNoFigureInAFileIsToldAndTheRestRead() throws IOException {
        var read = cli.run("office-figures", "--import", Files.writeString(folder.resolve("减负.csv"), "会议,约100,60\n").toString());
        assertEquals(Exit.PARTLY, read.exit());
        assertTrue(read.err().contains("没有读入：会议 约100。"), read.err());
        var nothing = cli.run("office-figures", "--import", Files.writeString(folder.resolve("天气.csv"), "晴,1,2\n").toString());
        assertEquals(Exit.FAILED, nothing.exit());
        assertTrue(nothing.err().contains("没有认出发文、会议等项目"), nothing.err());
    }

    @Test void whatIsNoFigureIsRefused() {
        assertEquals(Exit.FAILED, cli.run("office-figures", "--set", "forms=-1").exit());
        assertEquals(Exit.USAGE, cli.run("office-figures", "--set", "songs=1").exit());
    }
}
