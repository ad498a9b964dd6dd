package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;

class MoveCommandTest {
    @AutoClose private final CliFixture cli;

    MoveCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void everyStepHasItsWayBack() {
        cli.office.groups("甲群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        cli.file("proof.png", "bytes");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        cli.done("move", "--code", "QZ-00001", "--to", "proposed", "--reason", "还要再核");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        cli.done("approve", "--code", "QZ-00001", "--head", "赵文博");
        cli.done("notify", "--code", "QZ-00001", "--until", "2026-11-02");
        cli.done("move", "--code", "QZ-00001", "--to", "blocked", "--cause", "no-right", "--reason", "全员群");
        cli.done("notify", "--code", "QZ-00001", "--until", "2026-11-02");
        cli.done("execute", "--file", cli.file("later.csv", "code,proof\nQZ-00001,proof.png\n").toString());
        cli.done("verify-closure", "--code", "QZ-00001");
        assertEquals(List.of("1 executed null"), CliFixture.outcomes(cli.done("move", "--code", "QZ-00001", "--to", "executed", "--reason", "看错了", "--format", "json")));
        assertEquals(List.of("1 notified null"), CliFixture.outcomes(cli.done("move", "--code", "QZ-00001", "--to", "notified", "--reason", "仍在用", "--until", "2026-11-09", "--format", "json")));
        assertEquals(List.of("1 null illegal-step"), CliFixture.outcomes(cli.run("move", "--code", "QZ-00001", "--to", "closed", "--reason", "x", "--format", "json")));
        assertEquals(List.of("1 null bad-decision-file"), CliFixture.outcomes(cli.run("move", "--code", "QZ-00001", "--reason", "x", "--format", "json")));
        cli.done("move", "--code", "QZ-00001", "--to", "deferred", "--agreed-by", "赵文博", "--reason", "等考核", "--until", "2026-12-01");
        assertEquals(List.of("赵文博", "2026-12-01"), List.of(cli.caseOf(1).particulars().agreedBy(), cli.caseOf(1).waitUntil().toString()));
        cli.done("move", "--code", "QZ-00001", "--to", "proposed");
        cli.done("move", "--code", "QZ-00001", "--to", "withdrawn", "--reason", "不办了");
        assertEquals(CaseState.WITHDRAWN, cli.caseOf(1).state());
        assertEquals(List.of("1 proposed null"), CliFixture.outcomes(cli.done("move", "--code", "QZ-00001", "--to", "proposed", "--format", "json")));
        cli.done("move", "--code", "QZ-00001", "--to", "withdrawn", "--reason", "不办了");
        var story = cli.done("history", "--code", "QZ-00001", "--format", "json").json();
        assertEquals("case.proposed 提出解散 一", story.get(0).get("action").asText() + " " + story.get(0).get("what").asText() + " " + story.get(0).get("why").asText());
        assertTrue(cli.done("history", "--code", "QZ-00001").out().contains("“预告期”改为“受阻”（全员群）"));
    }
}
