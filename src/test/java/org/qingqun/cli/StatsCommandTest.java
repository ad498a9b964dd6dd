package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetBuilder;

class StatsCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    /// Eight groups on the baseline day, two dissolved, one merged: 3 of 8.
    private void cleanUp() {
        var groups = cli.office.groups("一群", "二群", "三群", "四群", "五群", "六群", "七群");
        cli.office.insert(AssetBuilder.workGroup().name("区群").unit(cli.office.county.id().value()));
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        cli.office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        cli.office.closed(groups.get(1).id(), Disposition.DISSOLVE, null);
        cli.office.closed(groups.get(2).id(), Disposition.MERGE, groups.get(3).id());
    }

    @Test void theTotalHasTheContractsFieldsInItsOrder() {
        cleanUp();
        assertEquals("""
                {"total":{"baseline":8,"lateDeclared":0,"added":0,"returned":0,"remaining":5,"closed":2,"mergedAway":1,"outOfScope":0,"mergedInto":0,\
                "disposed":3,"restoredFlow":0,"disposalRate":"0.3750","netReduction":"0.3750"}}""",
                cli.run("stats", "--format", "json").json().toString());
    }

    @Test void aRateOverNothingIsNull() {
        var total = cli.run("stats", "--format", "json").json().get("total");
        assertEquals("null null", total.get("disposalRate") + " " + total.get("netReduction"));
    }

    @Test void aBreakdownHasTheSameFieldsAKeyBeforeThem() {
        cleanUp();
        var groups = cli.run("stats", "--by", "level", "--format", "json").json().get("groups");
        assertEquals(2, groups.size());
        assertEquals("""
                {"key":"city","baseline":7,"lateDeclared":0,"added":0,"returned":0,"remaining":4,"closed":2,"mergedAway":1,"outOfScope":0,"mergedInto":0,\
                "disposed":3,"restoredFlow":0,"disposalRate":"0.4286","netReduction":"0.4286"}""", groups.get(0).toString());
        assertEquals("county", groups.get(1).get("key").asText());
    }

    @Test void byReasonGivesClosedAndMergedAwayOnly() {
        cleanUp();
        assertEquals("""
                [{"key":"dissolve","closed":2,"mergedAway":0},{"key":"merge","closed":0,"mergedAway":1}]""",
                cli.run("stats", "--by", "reason", "--format", "json").json().get("groups").toString());
        assertEquals("key,closed,mergedAway\ndissolve,2,0\nmerge,0,1\n", cli.run("stats", "--by", "reason", "--format", "csv").out());
    }

    @Test void csvEndsWithTheTotal() {
        cleanUp();
        assertEquals("""
                key,baseline,lateDeclared,added,returned,remaining,closed,mergedAway,outOfScope,mergedInto,disposed,restoredFlow,disposalRate,netReduction
                work-group,8,0,0,0,5,2,1,0,0,3,0,0.3750,0.3750
                total,8,0,0,0,5,2,1,0,0,3,0,0.3750,0.3750
                """, cli.run("stats", "--by", "family", "--format", "csv").out());
    }

    @Test void textPrintsThePercentagesFromTheFraction() {
        cleanUp();
        assertEquals("""
                范围  基数  新增  注销解散  合并  移出  在册  取消合并  处置率  净减少率
                合计     8     0         2     1     0     5         3   37.5%     37.5%
                """, cli.run("stats").out());
        assertEquals(4, cli.run("stats", "--by", "level").out().lines().count());
    }

    @Test void anEarlierDaySeesLess() {
        cleanUp();
        assertEquals(0, cli.run("stats", "--as-of", "2026-11-01", "--format", "json").json().get("total").get("disposed").asInt());
    }

    @Test void aFamilyStandsAlone() {
        cleanUp();
        assertEquals(0, cli.run("stats", "--family", "gov-app", "--format", "json").json().get("total").get("baseline").asInt());
    }
}
