package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.cleanup.CaseState;

class ExecuteCommandTest {
    @AutoClose private final CliFixture cli;

    ExecuteCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void aProofIsKeptOnlyWithItsExecution() {
        cli.office.groups("甲群");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        cli.done("approve", "--code", "QZ-00001", "--head", "赵文博");
        cli.done("notify", "--code", "QZ-00001", "--until", "2026-11-09");
        cli.file("proof.png", "bytes");
        var rows = cli.file("done.csv", "code,on,proof\nQZ-00001,2026-11-03,proof.png\n");
        assertEquals(List.of("2 null notice-running"), CliFixture.outcomes(cli.run("execute", "--file", rows.toString(), "--format", "json")));
        assertEquals(List.of(), cli.office.stores.cases().findProofs(cli.caseOf(1).id()));
        var missing = cli.run("execute", "--code", "QZ-00001", "--on", "2026-11-09", "--proof", "nowhere.png", "--format", "json");
        assertEquals(List.of("1 null file-missing"), CliFixture.outcomes(missing));
        assertEquals(CaseState.NOTIFIED, cli.caseOf(1).state());
        cli.done("execute", "--file", cli.file("later.csv", "code,proof\nQZ-00001,proof.png\n").toString(), "--on", "2026-11-09");
        assertEquals("proof.png", cli.office.stores.cases().findProofs(cli.caseOf(1).id()).getFirst().name());
    }
}
