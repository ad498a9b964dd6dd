package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Term;

/// `rules`, `season`, `event` and `exempt` over a real file.
class RuleCommandsTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void theRulesGoOutAndComeBackAsAFile() {
        var file = folder.resolve("规则.json").toString();
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

    @Test void otherLimitsAreTriedWithTheirRateAndSaveNothing() {
        for (int days : new int[] {10, 70, 100}) cli.office.insert(workGroup().name("群" + days).unit(cli.office.bureau.id().value()).lastActive(OfficeFixture.TODAY.minusDays(days).toString()));
        cli.office.baseline.lock(OfficeFixture.TODAY.minusDays(1), OfficeFixture.ADMIN);
        var tried = cli.run("rules", "try", "--limit", "group-silent-days=60", "--format", "json").json();
        assertEquals("{\"rule\":\"zombie\",\"name\":\"长期未使用\",\"now\":1,\"trial\":2,\"added\":[2],\"removed\":[]}", tried.get("rules").get(1).toString());
        assertEquals("[{\"family\":\"work-group\",\"now\":\"0.3333\",\"trial\":\"0.6667\"}]", tried.get("rates").toString());
        assertTrue(cli.run("rules", "try", "--limit", "group-silent-days=60").out().contains("工作群组处置率 33.3% → 66.7%"));
        var file = cli.file("试.json", "{\"format\": \"qingqun-rules\", \"version\": 1, \"rules\": {\"zombie\": {\"limits\": {\"group-silent-days\": 200}}}}").toString();
        assertEquals("[3]", cli.run("rules", "try", "--file", file, "--format", "json").json().get("rules").get(1).get("removed").toString());
        assertEquals("[]", cli.run("rules", "try", "--format", "json").json().get("rules").toString());
        assertEquals(90, cli.office.campaigns.current().limits().groupSilentDays());
    }

    @Test void aTrialOfWhatThereIsNotIsRefused() {
        assertEquals(Exit.USAGE, cli.run("rules", "try", "--limit", "nonsense=5").exit());
        assertEquals(Exit.USAGE, cli.run("rules", "try", "--limit", "group-silent-days=many").exit());
        var run = cli.run("rules", "try", "--limit", "group-silent-days=0");
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().contains("1–3650"), run.err());
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

    @Test void anEventThatIsOverEndsItsGroups() {
        for (var name : new String[] {"创卫一组群", "创卫二组群"}) cli.office.insert(workGroup().name(name).unit(cli.office.bureau.id().value()).term(Term.untilEvent("专班撤销")));
        assertEquals("[{\"event\":\"专班撤销\",\"assets\":2}]", cli.run("event", "list", "--format", "json").json().toString());
        var run = cli.run("event", "end", "专班撤销", "--on", "2026-10-01", "--unit", "市教育局", "--reason", "已撤销", "--format", "json");
        assertEquals(2, run.json().get("assets").asInt(), run.err());
        assertEquals(0, cli.run("event", "list", "--format", "json").json().size());
        cli.run("event", "goes-on", "专班撤销", "--unit", "市教育局", "--reason", "延期");
        assertEquals(1, cli.run("event", "list", "--format", "json").json().size());
    }

    @Test void whatIsExemptIsNotListedUntilItsDay() {
        cli.office.insert(workGroup().name("党建群").unit(cli.office.bureau.id().value()).lastActive("2026-01-01"));
        cli.run("scan");
        assertEquals(1, cli.office.stores.findings().countOpen().size());
        var run = cli.run("exempt", "--code", "QZ-00001", "--rule", "zombie", "--reason", "专项备用", "--approver", "赵文博", "--until", OfficeFixture.TODAY.plusDays(30).toString());
        assertEquals(Exit.DONE, run.exit(), run.err());
        assertEquals(0, cli.office.stores.findings().countOpen().size());
        assertEquals(Exit.FAILED, cli.run("exempt", "--code", "QZ-00001", "--reason", "备用", "--approver", "赵文博", "--until", "2026-01-01").exit());
        var until = OfficeFixture.TODAY.plusDays(30).toString();
        assertEquals("[{\"code\":\"QZ-00001\",\"name\":\"党建群\",\"rule\":\"zombie\",\"approver\":\"赵文博\",\"until\":\"%s\",\"reason\":\"专项备用\"}]".formatted(until),
                cli.run("exemptions", "list", "--format", "json").json().toString());
        assertEquals(Exit.DONE, cli.run("exemptions", "lift", "--code", "QZ-00001", "--rule", "zombie", "--reason", "已另建").exit());
        assertEquals(1, cli.office.stores.findings().countOpen().size());
        assertEquals(0, cli.run("exemptions", "list", "--format", "json").json().size());
        assertEquals(Exit.FAILED, cli.run("exemptions", "lift", "--code", "QZ-00001", "--rule", "zombie", "--reason", "已另建").exit());
        assertEquals(Exit.USAGE, cli.run("exemptions").exit());
        assertEquals(Exit.USAGE, cli.run("exempt", "--code", "QZ-00001").exit());
    }

    @Test void everyRuleIsListedWithItsFamiliesAndLimits() {
        var rules = cli.run("rules", "list", "--format", "json");
        assertEquals(cli.office.rules.packs().entries().size(), rules.json().size(), rules.err());
        assertTrue(rules.json().get(8).toString().startsWith("{\"rule\":\"over-quota\",\"name\":\"超出限额\",\"on\":[],\"limits\":{\"quota-small-unit\":3,"), rules.out());
        assertTrue(cli.run("rules", "list").out().contains("未启用"));
    }

    @Test void unitsThatRunAGroupTogetherAreRecordedAndOneOfThemDecides() {
        cli.office.groups("招商联席群");
        var county = cli.office.county.name();
        var bureau = cli.office.bureau.name();
        assertEquals("{\"code\":\"QZ-00001\",\"decides\":\"" + bureau + "\",\"with\":[]}", cli.run("joint", "--code", "QZ-00001", "--format", "json").json().toString());
        assertEquals(Exit.DONE, cli.run("joint", "--code", "QZ-00001", "--with", county).exit());
        var moved = cli.run("joint", "--code", "QZ-00001", "--decides", county);
        assertTrue(moved.out().startsWith(county + " 决定，联合单位：" + bureau), moved.out());
        assertEquals(3, cli.run("joint", "--code", "QZ-00001", "--with", "没有的单位").exit());
        assertTrue(cli.run("joint", "--code", "QZ-00001", "--alone").out().startsWith(county + " 单独建群"));
    }

    @Test void practicesAreRecordedAndCounted() {
        cli.office.groups("打卡群");
        assertEquals(Exit.DONE, cli.run("practice", "record", "--code", "QZ-00001", "--yes", "forced-sign-in,photo-proof", "--no", "online-time").exit());
        var counts = cli.run("practice", "list", "--format", "json").json();
        assertEquals("{\"practice\":\"forced-sign-in\",\"assets\":1}", counts.get(0).toString());
        assertEquals(0, counts.get(2).get("assets").asInt());
        assertEquals(Exit.DONE, cli.run("practice", "record", "--code", "QZ-00001", "--unknown", "forced-sign-in").exit());
        assertEquals("{\"practice\":\"forced-sign-in\",\"assets\":0}", cli.run("practice", "list", "--format", "json").json().get(0).toString());
        assertEquals(Exit.USAGE, cli.run("practice", "record", "--code", "QZ-00001").exit());
        assertEquals(Exit.USAGE, cli.run("practice", "record", "--code", "QZ-00001", "--yes", "nonsense").exit());
    }

    @Test void whatCanOnlyBeAskedGoesIntoASheet() {
        cli.office.insert(workGroup().name("丁群").unit(cli.office.bureau.id().value()).lastActive(null));
        cli.run("scan");
        var run = cli.run("questions", "--out", folder.resolve("核实单.xlsx").toString(), "--format", "json");
        assertEquals(1, run.json().get("assets").asInt(), run.err());
        assertTrue(Files.exists(folder.resolve("核实单.xlsx")));
        assertEquals(Exit.USAGE, cli.run("questions").exit());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
