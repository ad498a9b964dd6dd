package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// What holds for every command: global options, exit codes, one clear line.
class CliTest {
    private static final List<String> COMMANDS = List.of("import", "scan", "duplicates", "list", "stats", "baseline", "decide", "approve", "notify", "execute",
            "verify-closure", "restore-asset", "report", "backup", "restore", "verify");
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format json list", "list --format json", "--format=json list", "list --format=JSON", "--lang zh list --format json"})
    void globalOptionsStandBeforeOrAfterTheCommand(String line) {
        cli.office.groups("防汛群");
        var run = cli.run(line.split(" "));
        assertEquals(Exit.DONE, run.exit(), run.err());
        assertEquals("防汛群", run.json().get(0).get("name").asText());
    }

    @Test void theInventoryIsTheUsualOneUnlessAnotherIsNamed() {
        cli.run("list");
        assertEquals(folder.resolve("office.db").toString(), cli.opened);
        var other = cli.file("other.db", "");
        cli.run("--db", other.toString(), "list");
        assertEquals(other.toString(), cli.opened);
        cli.run("list", "--db", "jdbc:postgresql://office/qingqun");
        assertEquals("jdbc:postgresql://office/qingqun", cli.opened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lst                      | 无法识别“lst”；用法见 qingqun --help。
            list --nonsense          | 无法识别“--nonsense”；用法见 qingqun list --help。
            list --family groups     | --family 的值“groups”不可用；用法见 qingqun list --help。
            list --state gone        | 没有状态“gone”；可用：in-use proposed submitted returned deferred approved notified blocked executed freezing reopened closed merged out-of-scope
            --format xml list        | --format 的值“xml”不可用；用法见 qingqun --help。
            baseline lock            | 缺少 --date；用法见 qingqun baseline lock --help。
            baseline lock --date now | --date 的值“now”不可用；用法见 qingqun baseline lock --help。
            scan --as-of 2026-13-01  | --as-of 的值“2026-13-01”不可用；用法见 qingqun scan --help。
            import                   | 缺少 PATH；用法见 qingqun import --help。
            decide                   | 请用 --file，或 --code，或 --unit 与 --name 指明对象。
            baseline                 | 缺少命令；可用命令见 qingqun --help。
            --lang zh                | 缺少命令；可用命令见 qingqun --help。
            --lang en lst            | "lst" is not understood; see qingqun --help.
            lst --lang=en            | "lst" is not understood; see qingqun --help.
            scan --rule nonsense     | 没有规则“nonsense”。
            duplicates --min much    | --min 的值“much”不可用；用法见 qingqun duplicates --help。
            duplicates --min 1.01    | --min 须在 0 与 1 之间，不能是 1.01；用法见 qingqun duplicates --help。
            duplicates --min NaN     | --min 须在 0 与 1 之间，不能是 NaN；用法见 qingqun duplicates --help。
            """)
    void wrongUseIsOneLineAndTwo(String line, String complaint) {
        var run = cli.run(line.split(" "));
        assertEquals(complaint, run.err().strip());
        assertEquals(Exit.USAGE, run.exit());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "scan", "duplicates", "stats"})
    void anInventoryThatIsNotThereIsNotMadeByReadingIt(String command) {
        var missing = folder.resolve("typo.db");
        var run = cli.run(command, "--db", missing.toString());
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().contains(missing.toString()), run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals("", cli.opened);
    }

    @Test void aRefusalIsOneLineAndThree() {
        var run = CliFixture.run((database, _) -> {
            throw new ExpectedException(ErrorCode.DATABASE_LOCKED, database);
        }, cli.file("own.db", ""), "list");
        assertEquals(Exit.FAILED, run.exit());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("own.db"), run.err());
    }

    @Test void aPasswordInAUrlIsWrongUse() {
        var run = CliFixture.run((_, _) -> {
            throw new ExpectedException(ErrorCode.PASSWORD_IN_URL, "jdbc:postgresql://h/d");
        }, folder.resolve("own.db"), "list", "--db", "jdbc:postgresql://u:p@h/d");
        assertEquals(Exit.USAGE, run.exit());
    }

    @Test void aBugIsOneLineAndItsStackOnlyWithDebug() {
        Opening broken = (_, _) -> {
            throw new IllegalStateException("planted");
        };
        var usual = cli.file("own.db", "");
        var quiet = CliFixture.run(broken, usual, "list");
        assertEquals(Exit.FAILED, quiet.exit());
        assertEquals(1, quiet.err().lines().count());
        assertTrue(quiet.err().contains("planted"));
        var loud = CliFixture.run(broken, usual, "list", "--debug");
        assertEquals(Exit.FAILED, loud.exit());
        assertTrue(loud.err().contains("\tat org.qingqun.cli."), loud.err());
    }

    @Test void versionAndHelpNeedNoInventory() {
        var version = cli.run("--version");
        assertEquals(Exit.DONE, version.exit());
        assertTrue(version.out().matches("qingqun \\d+\\.\\d+\\.\\d+\\S*\\s*"), version.out());
        assertEquals(version, cli.run("list", "--version"));
        assertEquals(version, cli.run("baseline", "lock", "--version"));
        var help = cli.run("--help");
        assertEquals(Exit.DONE, help.exit());
        for (var command : COMMANDS) assertTrue(help.out().contains("\n  " + command + " "), command);
        assertFalse(help.out().contains("Usage") || help.out().contains("Commands"), help.out());
        assertEquals("", cli.opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCommandExplainsItself(String language) {
        for (var command : COMMANDS) {
            var help = cli.run(command, "--help", "--lang", language);
            assertEquals(Exit.DONE, help.exit(), help.err());
            assertTrue(help.out().contains("qingqun " + command), help.out());
            assertFalse(help.out().contains("${") || help.out().contains("cli."), help.out());
            assertTrue(help.out().startsWith(language.equals("zh") ? "用法： qingqun" : "Usage: qingqun"), help.out());
        }
    }
}
