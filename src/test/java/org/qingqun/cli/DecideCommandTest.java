package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.cleanup.CaseState;

class DecideCommandTest {
    @AutoClose private final CliFixture cli;

    DecideCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void aFileDecidesRowByRowAndRefusedRowsDoNotStopTheOthers() {
        cli.office.groups("甲群", "乙群", "丙群", "丁群", "戊群");
        var rows = cli.file("decisions.csv", """
                code,unit,name,disposition,survivor,reason,deadline
                QZ-00001,,,dissolve,,任务已完成,2026-12-31
                ,市教育局,乙群,merge,市教育局/丙群,职能重复,
                QZ-00099,,,dissolve,,任务已完成,
                QZ-00004,,,dissolve,,,
                QZ-00005,,,vanish,,任务已完成,
                QZ-00003,,,dissolve,,任务已完成,31.12.2026
                ,,丁群,dissolve,,任务已完成,
                """);
        var run = cli.run("decide", "--file", rows.toString(), "--format", "json");
        assertEquals(Exit.PARTLY, run.exit());
        assertEquals(List.of("2 submitted null", "3 submitted null", "4 null unknown-asset", "5 null reason-required", "6 null bad-decision-file",
                "7 null bad-decision-file", "8 null bad-decision-file"), CliFixture.outcomes(run));
        assertEquals("merge", run.json().get(1).get("disposition").asText());
        assertTrue(run.json().get(4).get("explanation").asText().contains("vanish"), run.out());
    }

    @Test void aReturnedCaseIsDecidedAgain() {
        cli.office.groups("甲群");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        cli.done("approve", "--code", "QZ-00001", "--head", "赵文博", "--verdict", "return", "--comment", "再想想");
        assertEquals(CaseState.RETURNED, cli.caseOf(1).state());
        cli.done("decide", "--code", "QZ-00001", "--disposition", "keep", "--reason", "二");
        assertEquals("SUBMITTED KEEP 二", cli.caseOf(1).state() + " " + cli.caseOf(1).disposition() + " " + cli.caseOf(1).reason());
    }

    @Test void whatIsOnlyProposedWaitsForItsSubmission() {
        cli.office.groups("甲群");
        var run = cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一", "--no-submit", "--format", "json");
        assertEquals(List.of("1 proposed null"), CliFixture.outcomes(run));
        assertEquals(List.of("1 null illegal-step"), CliFixture.outcomes(cli.run("approve", "--code", "QZ-00001", "--head", "赵文博", "--format", "json")));
        assertEquals(List.of("1 submitted null"), CliFixture.outcomes(cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一", "--format", "json")));
    }
}
