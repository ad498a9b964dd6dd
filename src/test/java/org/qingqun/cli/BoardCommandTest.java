package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardCommandTest {
    @AutoClose private final CliFixture cli;

    BoardCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        cli.office.groups("防汛群", "值班群");
    }

    @Test void theDayOnTheFormsIsTheDayTheBoardCountsFrom() {
        cli.run("forms", "--out", cli.folder.resolve("forms").toString(), "--due", "2026-10-30");
        cli.returned();
        var run = cli.run("board");
        assertEquals("""
                单位      县（市、区）  情况  逾期天数
                市教育局                已报         —
                云栖区    云栖区        未报         3
                """, run.out());
        assertEquals("应报 2 个单位：已报 1（其中已签字 0），已退回 0，待录入 0，未报 1。\n", run.err());
    }

    @Test void theBoardAsDocument() {
        cli.returned();
        var lines = cli.run("board", "--due", "2026-11-01", "--by", "2026-11-09", "--format", "json").json();
        assertEquals("[\"市教育局\",\"\",\"returned\",\"2026-11-02T09:00:00Z\",0,\"\"]", CliFixture.values(lines.get(0)));
        assertEquals("[\"云栖区\",\"云栖区\",\"missing\",\"\",1]", CliFixture.values(lines.get(1)).replaceAll(",\"云栖区：.*\"]", "]"));
        assertTrue(lines.get(1).get("reminder").asText().endsWith("（已逾期 1 天）"), lines.toString());
        assertTrue(lines.get(1).get("reminder").asText().contains("请于2026年11月9日前报送"), lines.toString());
        assertEquals("unit,county,state,since,daysOverdue,reminder", cli.run("board", "--format", "csv").out().lines().findFirst().orElseThrow());
    }

    @Test void remindersAreReadyToBeCopied() {
        cli.returned();
        var texts = cli.run("board", "--reminders").out().split("\n\n");
        assertEquals(1, texts.length, Arrays.toString(texts));
        assertTrue(texts[0].startsWith("云栖区：") && texts[0].contains("请于2026年11月5日前报送"), texts[0]);
    }
}
