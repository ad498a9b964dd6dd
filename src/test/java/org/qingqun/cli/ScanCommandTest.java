package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.wording.FindingText;

class ScanCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void aFindingHasTheContractsFieldsInItsOrder() {
        cli.office.groups("防汛群");
        var found = cli.run("scan", "--as-of", "2026-06-30", "--format", "json");
        assertEquals(Exit.DONE, found.exit());
        var one = found.json().get(0);
        assertTrue(one.get("explanation").asText().contains("90"), one.toString());
        ((com.fasterxml.jackson.databind.node.ObjectNode) one).put("explanation", "…");
        assertEquals("""
                {"rule":"zombie","asset":1,"assetName":"防汛群","severity":"ask","explanation":"…","limit":90,"actual":null,"evidence":"unknown","dataDate":null}""",
                one.toString());
    }

    @Test void daysAndLikenessAreNumbers() {
        var asset = AssetBuilder.workGroup().id(7).name("甲群").build();
        var text = new FindingText(Messages.in("zh"));
        var silent = FindingJson.of(new Finding(RuleId.ZOMBIE, asset.id(), Severity.STRONG, List.of(new Evidence.Silent(PartialDate.of(LocalDate.of(2025, 1, 1)), 545, 90)),
                EvidenceGrade.UNIT, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)), asset, text);
        assertEquals("90 545 unit 2026-06-01", silent.limit() + " " + silent.actual() + " " + silent.evidence() + " " + silent.dataDate());
        var alike = FindingJson.of(new Finding(RuleId.DUPLICATE, asset.id(), Severity.LIKELY, List.of(new Evidence.SameFunction(asset.id(), "乙群", 0.93, "甲", List.of())),
                EvidenceGrade.UNKNOWN, null, LocalDate.of(2026, 6, 30)), asset, text);
        assertEquals("null 0.93", alike.limit() + " " + alike.actual());
    }

    @Test void aRuleCanBeRunAlone() {
        cli.office.groups("防汛群");
        assertEquals("[]", cli.run("scan", "--rule", "expired", "--format", "json").json().toString());
        assertEquals(1, cli.run("scan", "--rule", "zombie", "--rule", "expired", "--format", "json").json().size());
    }

    @Test void textGivesTheReason() {
        cli.office.groups("防汛群");
        var lines = cli.run("scan", "--as-of", "2026-06-30").out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("防汛群") && lines.get(1).contains("需核实"), lines.get(1));
    }
}
