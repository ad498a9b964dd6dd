package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;

class StepRunTest {
    @AutoClose private final CliFixture cli;

    StepRunTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void oneGroupGoesTheWholeWayByOptions() {
        cli.office.groups("防汛群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        var proof = cli.file("截图.png", "a picture");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "任务已完成", "--deadline", "2026-12-31");
        cli.done("approve", "--unit", "市教育局", "--name", "防汛群", "--head", "赵文博");
        assertEquals("第 1 行 防汛群：解散，预告期，至 2026-11-09\n办理 1 条，未办理 0 条。\n", cli.done("notify", "--code", "QZ-00001").out());
        assertEquals(List.of("1 null notice-running"), CliFixture.outcomes(cli.run("execute", "--code", "QZ-00001", "--format", "json")));
        cli.done("execute", "--code", "QZ-00001", "--on", "2026-11-09", "--proof", proof.toString());
        cli.done("verify-closure", "--code", "QZ-00001", "--on", "2026-11-10");
        assertEquals("closed", cli.run("list", "--format", "json").json().get(0).get("state").asText());
        cli.done("restore-asset", "--code", "QZ-00001", "--reason", "汛情再起");
        assertEquals("in-use", cli.run("list", "--format", "json").json().get(0).get("state").asText());
    }

    @Test void twoAssetsOfOneNameNeedTheirFamilyOrCode() {
        cli.office.groups("发布");
        cli.office.insert(AssetBuilder.account().name("发布").unit(cli.office.bureau.id().value()));
        assertEquals(List.of("1 null ambiguous-asset"),
                CliFixture.outcomes(cli.run("decide", "--unit", "市教育局", "--name", "发布", "--disposition", "keep", "--reason", "一", "--format", "json")));
        cli.done("decide", "--unit", "市教育局", "--name", "发布", "--family", "official-account", "--disposition", "deregister", "--reason", "一");
        assertEquals(Disposition.DEREGISTER, cli.caseOf(2).disposition());
    }

    @Test void aStepWithoutACaseSaysSo() {
        cli.office.groups("甲群");
        for (var command : List.of("approve", "notify", "execute", "verify-closure", "restore-asset")) {
            var run = cli.run(command, "--code", "QZ-00001", "--format", "json");
            assertEquals(Exit.PARTLY, run.exit(), command);
        }
        assertEquals(List.of("1 null unknown-case"), CliFixture.outcomes(cli.run("notify", "--code", "QZ-00001", "--format", "json")));
    }

    @Test void aJsonFileReadsTheSameAndOptionsStandInForWhatARowLeavesOut() {
        cli.office.groups("甲群", "乙群");
        var rows = cli.file("decisions.json", """
                [{"code": "QZ-00001", "reason": "自己的理由"}, {"unit": "市教育局", "name": "乙群", "disposition": "keep"}]""");
        var run = cli.done("decide", "--file", rows.toString(), "--disposition", "dissolve", "--reason", "共同的理由", "--format", "json");
        assertEquals(List.of("1 submitted null", "2 submitted null"), CliFixture.outcomes(run));
        assertEquals(List.of("自己的理由", "共同的理由"), List.of(cli.caseOf(1).reason(), cli.caseOf(2).reason()));
        assertEquals(Disposition.KEEP, cli.caseOf(2).disposition());
    }
}
