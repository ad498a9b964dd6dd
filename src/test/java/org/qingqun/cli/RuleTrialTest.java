package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class RuleTrialTest {
    @AutoClose private final CliFixture cli;

    RuleTrialTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
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
}
