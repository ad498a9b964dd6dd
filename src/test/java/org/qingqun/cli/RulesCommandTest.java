package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @AutoClose private final CliFixture cli;

    RulesCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void theRulesGoOutAndComeBackAsAFile() {
        var file = cli.folder.resolve("规则.json").toString();
        assertEquals(Exit.DONE, cli.run("rules", "export", file).exit());
        var changed = cli.file("改.json", read(file).replace("\"group-silent-days\" : 90", "\"group-silent-days\" : 60"));
        var run = cli.run("rules", "import", changed.toString(), "--reason", "市里要求", "--format", "json");
        assertEquals(Exit.DONE, run.exit(), run.err());
        assertEquals(60, cli.office.campaigns.current().limits().groupSilentDays());
        assertEquals("市里要求", cli.office.stores.audit().findLatest(1).getFirst().entry().reason());
    }

    @Test void aBadFileIsOneClearLineAndChangesNothing() {
        var bad = cli.file("坏.json", "{\"format\": \"qingqun-rules\", \"version\": 1, \"rules\": {\"zombies\": {}}}");
        var run = cli.run("rules", "import", bad.toString(), "--reason", "试");
        assertEquals(Exit.USAGE, run.exit()); // a rule nobody knows is a mistake like on the command line itself
        assertEquals("没有规则“zombies”。", run.err().lines().findFirst().orElse(""));
        assertEquals(Exit.USAGE, cli.run("rules", "import", bad.toString()).exit());
        assertEquals(Exit.USAGE, cli.run("rules").exit());
    }

    @Test void everyRuleIsListedWithItsFamiliesAndLimits() {
        var rules = cli.run("rules", "list", "--format", "json");
        assertEquals(cli.office.rules.packs().entries().size(), rules.json().size(), rules.err());
        assertTrue(rules.json().get(8).toString().startsWith("{\"rule\":\"over-quota\",\"name\":\"超出限额\",\"on\":[],\"limits\":{\"quota-small-unit\":3,"), rules.out());
        assertTrue(cli.run("rules", "list").out().contains("未启用"));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
