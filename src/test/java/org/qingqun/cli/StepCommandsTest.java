package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;

/// The clean-up steps, one asset by options and many by a file.
class StepCommandsTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    private CliFixture.Run done(String... arguments) {
        var run = cli.run(arguments);
        assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
        return run;
    }

    /// `row state refusal` of each line.
    private static List<String> outcomes(CliFixture.Run run) {
        var lines = new ArrayList<String>();
        for (var line : run.json()) lines.add(line.get("row").asInt() + " " + line.get("state").asText() + " " + line.get("refusal").asText());
        return lines;
    }

    @Test void oneGroupGoesTheWholeWayByOptions() {
        cli.office.groups("防汛群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        var proof = cli.file("截图.png", "a picture");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "任务已完成", "--deadline", "2026-12-31");
        done("approve", "--unit", "市教育局", "--name", "防汛群", "--head", "赵文博");
        assertEquals("第 1 行 防汛群：解散，预告期，至 2026-11-09\n办理 1 条，未办理 0 条。\n", done("notify", "--code", "QZ-00001").out());
        assertEquals(List.of("1 null notice-running"), outcomes(cli.run("execute", "--code", "QZ-00001", "--format", "json")));
        done("execute", "--code", "QZ-00001", "--on", "2026-11-09", "--proof", proof.toString());
        done("verify-closure", "--code", "QZ-00001", "--on", "2026-11-10");
        assertEquals("closed", cli.run("list", "--format", "json").json().get(0).get("state").asText());
        done("restore-asset", "--code", "QZ-00001", "--reason", "汛情再起");
        assertEquals("in-use", cli.run("list", "--format", "json").json().get(0).get("state").asText());
    }

    @Test void aSheetThatAgreesToAnotherSurvivorIsRecordedSo() {
        cli.office.groups("宣讲群", "总群", "宣传群");
        done("decide", "--code", "QZ-00001", "--disposition", "merge", "--survivor", "QZ-00002", "--reason", "职能重复");
        assertEquals(List.of("1 null bad-decision-file"),
                outcomes(cli.run("approve", "--code", "QZ-00001", "--head", "赵文博", "--verdict", "return", "--comment", "不行", "--survivor", "QZ-00003", "--format", "json")));
        done("approve", "--code", "QZ-00001", "--head", "赵文博", "--survivor", "市教育局/宣传群");
        var asset = cli.office.stores.assets().findByName(cli.office.bureau.id(), "宣讲群").getFirst();
        var approved = cli.office.review.findOpen(asset.id()).orElseThrow();
        assertEquals(List.of(CaseState.APPROVED, "宣传群"), List.of(approved.state(), cli.office.stores.assets().get(approved.survivor()).name()));
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
                "7 null bad-decision-file", "8 null bad-decision-file"), outcomes(run));
        assertEquals("merge", run.json().get(1).get("disposition").asText());
        assertTrue(run.json().get(4).get("explanation").asText().contains("vanish"), run.out());
    }

    @Test void rowsThatNameTheSameNewSurvivorMergeIntoOneNewGroup() {
        cli.office.groups("甲群", "乙群", "丙群", "丁群", "戊群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        var rows = cli.file("decisions.csv", """
                code,disposition,survivor,new-survivor,reason
                QZ-00001,merge,,新群,职能重复
                QZ-00002,merge,,市教育局/新群,职能重复
                QZ-00003,dissolve,,新群,职能重复
                QZ-00004,merge,QZ-00003,新群,职能重复
                QZ-00005,merge,,云栖区/,职能重复
                """);
        var run = cli.run("decide", "--file", rows.toString(), "--format", "json");
        assertEquals(List.of("2 submitted null", "3 submitted null", "4 null bad-decision-file", "5 null bad-decision-file", "6 null bad-decision-file"),
                outcomes(run));
        var survivor = cli.office.stores.assets().findByName(cli.office.bureau.id(), "新群").getFirst();
        assertEquals(List.of(survivor.id(), survivor.id()), List.of(caseOf(1).survivor(), caseOf(2).survivor()));
        assertEquals(true, cli.office.stores.memberships().find(cli.office.campaigns.current().id(), survivor.id()).orElseThrow().byMerge());
        assertEquals(List.of("1 null name-taken"), outcomes(cli.run("decide", "--code", "QZ-00005", "--disposition", "merge", "--new-survivor", "新群",
                "--reason", "职能重复", "--format", "json")));
    }

    @Test void aJsonFileReadsTheSameAndOptionsStandInForWhatARowLeavesOut() {
        cli.office.groups("甲群", "乙群");
        var rows = cli.file("decisions.json", """
                [{"code": "QZ-00001", "reason": "自己的理由"}, {"unit": "市教育局", "name": "乙群", "disposition": "keep"}]""");
        var run = done("decide", "--file", rows.toString(), "--disposition", "dissolve", "--reason", "共同的理由", "--format", "json");
        assertEquals(List.of("1 submitted null", "2 submitted null"), outcomes(run));
        assertEquals(List.of("自己的理由", "共同的理由"), List.of(caseOf(1).reason(), caseOf(2).reason()));
        assertEquals(Disposition.KEEP, caseOf(2).disposition());
    }

    private org.qingqun.cleanup.CleanupCase caseOf(long asset) {
        return cli.office.stores.cases().findByAsset(new org.qingqun.inventory.AssetId(asset)).getFirst();
    }

    @Test void aReturnedCaseIsDecidedAgain() {
        cli.office.groups("甲群");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        done("approve", "--code", "QZ-00001", "--head", "赵文博", "--verdict", "return", "--comment", "再想想");
        assertEquals(CaseState.RETURNED, caseOf(1).state());
        done("decide", "--code", "QZ-00001", "--disposition", "keep", "--reason", "二");
        assertEquals("SUBMITTED KEEP 二", caseOf(1).state() + " " + caseOf(1).disposition() + " " + caseOf(1).reason());
    }

    @Test void whatIsOnlyProposedWaitsForItsSubmission() {
        cli.office.groups("甲群");
        var run = done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一", "--no-submit", "--format", "json");
        assertEquals(List.of("1 proposed null"), outcomes(run));
        assertEquals(List.of("1 null illegal-step"), outcomes(cli.run("approve", "--code", "QZ-00001", "--head", "赵文博", "--format", "json")));
        assertEquals(List.of("1 submitted null"), outcomes(done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一", "--format", "json")));
    }

    @Test void aHeadIsKnownOrAddedButNeverInvented() {
        cli.office.groups("甲群");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        var stranger = cli.run("approve", "--code", "QZ-00001", "--head", "钱某", "--format", "json");
        assertEquals(Exit.PARTLY, stranger.exit());
        assertEquals(List.of("1 null unknown-person"), outcomes(stranger));
        done("approve", "--code", "QZ-00001", "--head", "钱某", "--add-head", "--grade", "sheet-with-scan");
        var answer = cli.office.stores.approvals().findByCase(caseOf(1).id()).getFirst();
        assertEquals(ApprovalGrade.SHEET_WITH_SCAN, answer.grade());
        assertEquals("钱某", cli.office.stores.people().get(answer.by()).name());
        assertEquals(cli.office.bureau.id(), cli.office.stores.people().get(answer.by()).unit());
        assertEquals("person.appoint", cli.office.stores.audit().findBySubject("person:" + answer.by().value()).getFirst().entry().action());
    }

    @Test void aNewHeadAnswersForTheLowestUnitAboveAllHeSigned() {
        cli.office.groups("甲群");
        cli.office.insert(AssetBuilder.workGroup().name("乙群").unit(cli.office.county.id().value()));
        for (var code : List.of("QZ-00001", "QZ-00002")) done("decide", "--code", code, "--disposition", "dissolve", "--reason", "一");
        var sheet = cli.file("审签.csv", "code,head\nQZ-00001,孙某\nQZ-00002,孙某\n");
        done("approve", "--file", sheet.toString(), "--add-head");
        assertEquals(cli.office.city.id(), cli.office.stores.people().findAll().getLast().unit());
    }

    @Test void aPinIsNotForTheCommandLine() {
        cli.office.groups("甲群");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        assertEquals(List.of("1 null not-allowed"),
                outcomes(cli.run("approve", "--code", "QZ-00001", "--head", "赵文博", "--grade", "in-app-pin", "--format", "json")));
    }

    @Test void aProofIsKeptOnlyWithItsExecution() {
        cli.office.groups("甲群");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        done("approve", "--code", "QZ-00001", "--head", "赵文博");
        done("notify", "--code", "QZ-00001", "--until", "2026-11-09");
        cli.file("proof.png", "bytes");
        var rows = cli.file("done.csv", "code,on,proof\nQZ-00001,2026-11-03,proof.png\n");
        assertEquals(List.of("2 null notice-running"), outcomes(cli.run("execute", "--file", rows.toString(), "--format", "json")));
        assertEquals(List.of(), cli.office.stores.cases().findProofs(caseOf(1).id()));
        var missing = cli.run("execute", "--code", "QZ-00001", "--on", "2026-11-09", "--proof", "nowhere.png", "--format", "json");
        assertEquals(List.of("1 null file-missing"), outcomes(missing));
        assertEquals(CaseState.NOTIFIED, caseOf(1).state());
        done("execute", "--file", cli.file("later.csv", "code,proof\nQZ-00001,proof.png\n").toString(), "--on", "2026-11-09");
        assertEquals("proof.png", cli.office.stores.cases().findProofs(caseOf(1).id()).getFirst().name());
    }

    @Test void twoAssetsOfOneNameNeedTheirFamilyOrCode() {
        cli.office.groups("发布");
        cli.office.insert(AssetBuilder.account().name("发布").unit(cli.office.bureau.id().value()));
        assertEquals(List.of("1 null ambiguous-asset"),
                outcomes(cli.run("decide", "--unit", "市教育局", "--name", "发布", "--disposition", "keep", "--reason", "一", "--format", "json")));
        done("decide", "--unit", "市教育局", "--name", "发布", "--family", "official-account", "--disposition", "deregister", "--reason", "一");
        assertEquals(Disposition.DEREGISTER, caseOf(2).disposition());
    }

    @Test void aStepWithoutACaseSaysSo() {
        cli.office.groups("甲群");
        for (var command : List.of("approve", "notify", "execute", "verify-closure", "restore-asset")) {
            var run = cli.run(command, "--code", "QZ-00001", "--format", "json");
            assertEquals(Exit.PARTLY, run.exit(), command);
        }
        assertEquals(List.of("1 null unknown-case"), outcomes(cli.run("notify", "--code", "QZ-00001", "--format", "json")));
    }

    @Test void everyStepHasItsWayBack() {
        cli.office.groups("甲群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        cli.file("proof.png", "bytes");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        done("move", "--code", "QZ-00001", "--to", "proposed", "--reason", "还要再核");
        done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        done("approve", "--code", "QZ-00001", "--head", "赵文博");
        done("notify", "--code", "QZ-00001", "--until", "2026-11-02");
        done("move", "--code", "QZ-00001", "--to", "blocked", "--cause", "no-right", "--reason", "全员群");
        done("notify", "--code", "QZ-00001", "--until", "2026-11-02");
        done("execute", "--file", cli.file("later.csv", "code,proof\nQZ-00001,proof.png\n").toString());
        done("verify-closure", "--code", "QZ-00001");
        assertEquals(List.of("1 executed null"), outcomes(done("move", "--code", "QZ-00001", "--to", "executed", "--reason", "看错了", "--format", "json")));
        assertEquals(List.of("1 notified null"), outcomes(done("move", "--code", "QZ-00001", "--to", "notified", "--reason", "仍在用", "--until", "2026-11-09", "--format", "json")));
        assertEquals(List.of("1 null illegal-step"), outcomes(cli.run("move", "--code", "QZ-00001", "--to", "closed", "--reason", "x", "--format", "json")));
        assertEquals(List.of("1 null bad-decision-file"), outcomes(cli.run("move", "--code", "QZ-00001", "--reason", "x", "--format", "json")));
        done("move", "--code", "QZ-00001", "--to", "deferred", "--agreed-by", "赵文博", "--reason", "等考核", "--until", "2026-12-01");
        assertEquals(List.of("赵文博", "2026-12-01"), List.of(caseOf(1).particulars().agreedBy(), caseOf(1).waitUntil().toString()));
        done("move", "--code", "QZ-00001", "--to", "proposed");
        done("move", "--code", "QZ-00001", "--to", "withdrawn", "--reason", "不办了");
        assertEquals(CaseState.WITHDRAWN, caseOf(1).state());
        assertEquals(List.of("1 proposed null"), outcomes(done("move", "--code", "QZ-00001", "--to", "proposed", "--format", "json")));
        done("move", "--code", "QZ-00001", "--to", "withdrawn", "--reason", "不办了");
        var story = done("history", "--code", "QZ-00001", "--format", "json").json();
        assertEquals("case.proposed 提出解散 一", story.get(0).get("action").asText() + " " + story.get(0).get("what").asText() + " " + story.get(0).get("why").asText());
        assertTrue(done("history", "--code", "QZ-00001").out().contains("“预告期”改为“受阻”（全员群）"));
    }
}
