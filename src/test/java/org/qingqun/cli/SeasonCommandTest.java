package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonCommandTest {
    @AutoClose private final CliFixture cli;

    SeasonCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void seasonsAreListedAndSettled() {
        cli.office.groups("防汛群", "值班群", "党建群");
        var open = cli.run("season", "list", "--format", "json").json();
        assertEquals("防汛 seasonal 5-9, 值班 standing null", text(open.get(0)) + ", " + text(open.get(1)));
        assertEquals(Exit.DONE, cli.run("season", "settle", "--code", "QZ-00001,QZ-00002", "--as", "seasonal", "--months", "4-10", "--reason", "汛期").exit());
        assertEquals(0, cli.run("season", "list", "--format", "json").json().size());
        assertEquals(Exit.USAGE, cli.run("season", "settle", "--code", "QZ-00001", "--as", "seasonal", "--reason", "汛期").exit());
        assertEquals(Exit.USAGE, cli.run("season", "settle", "--code", "QZ-00001", "--as", "seasonal", "--months", "4-13", "--reason", "汛期").exit());
        assertEquals(Exit.DONE, cli.run("season", "settle", "--code", "QZ-00003", "--as", "none", "--reason", "全年使用").exit());
    }

    private static String text(com.fasterxml.jackson.databind.JsonNode season) {
        return season.get("word").asText() + " " + season.get("season").asText() + " " + season.get("months").asText();
    }
}
