package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetStatus;

class VerifyCommandTest {
    @AutoClose private final CliFixture cli;
    private final String backup;

    VerifyCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        backup = folder.resolve("monday.qqb").toString();
    }

    @Test void aSoundInventoryVerifiesAndSaysWhereItsLogStands() {
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        cli.run("backup", backup);
        var run = cli.run("verify", "--against", backup, "--format", "json");
        assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
        assertEquals("{\"sound\":true,\"log\":{\"seq\":1,\"hash\":\"" + cli.office.stores.audit().head() + "\"},\"problems\":[]}", run.json().toString());
    }

    @Test void aFigureThatDoesNotFollowIsFoundAndOne() {
        var group = cli.office.groups("群").getFirst();
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        cli.office.stores.assets().changeStatus(List.of(group.id()), AssetStatus.CLOSED);
        var run = cli.run("verify", "--format", "json");
        assertEquals(Exit.PARTLY, run.exit());
        assertEquals("wrong-fate", run.json().get("problems").get(0).get("kind").asText());
        assertEquals(1, cli.run("verify").out().lines().count());
    }

    @Test void aClockThatWasSetBackIsToldOfBesideTheResult() {
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        assertEquals("", cli.run("verify").err());
        cli.office.clock.set(OfficeFixture.TODAY.minusYears(1));
        var run = cli.run("verify", "--format", "json");
        assertEquals("电脑时间 2025-11-02 09:00 早于台账库最近一次操作 2026-11-02 09:00：请先校准系统时间再办理，否则预告期、期限和进度都会按错误的日期计算。", run.err().strip());
        assertEquals(List.of(Exit.DONE, true), List.of(run.exit(), run.json().get("sound").asBoolean()));
    }
}
