package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class ExemptCommandTest {
    @AutoClose private final CliFixture cli;

    ExemptCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void whatIsExemptIsNotListedUntilItsDay() {
        cli.office.insert(workGroup().name("党建群").unit(cli.office.bureau.id().value()).lastActive("2026-01-01"));
        cli.run("scan");
        assertEquals(1, cli.office.stores.findings().countOpen().size());
        var run = cli.run("exempt", "--code", "QZ-00001", "--rule", "zombie", "--reason", "专项备用", "--approver", "赵文博", "--until", OfficeFixture.TODAY.plusDays(30).toString());
        assertEquals(Exit.DONE, run.exit(), run.err());
        assertEquals(0, cli.office.stores.findings().countOpen().size());
        assertEquals(Exit.FAILED, cli.run("exempt", "--code", "QZ-00001", "--reason", "备用", "--approver", "赵文博", "--until", "2026-01-01").exit());
        assertEquals(Exit.USAGE, cli.run("exempt", "--code", "QZ-00001").exit());
    }
}
