package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class ExemptionsCommandTest {
    @AutoClose private final CliFixture cli;

    ExemptionsCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void whatIsExemptIsListedAndLiftedOnce() {
        cli.office.insert(workGroup().name("党建群").unit(cli.office.bureau.id().value()).lastActive("2026-01-01"));
        cli.run("scan");
        cli.run("exempt", "--code", "QZ-00001", "--rule", "zombie", "--reason", "专项备用", "--approver", "赵文博", "--until", OfficeFixture.TODAY.plusDays(30).toString());
        var until = OfficeFixture.TODAY.plusDays(30).toString();
        assertEquals("[{\"code\":\"QZ-00001\",\"name\":\"党建群\",\"rule\":\"zombie\",\"approver\":\"赵文博\",\"until\":\"%s\",\"reason\":\"专项备用\"}]".formatted(until),
                cli.run("exemptions", "list", "--format", "json").json().toString());
        assertEquals(Exit.DONE, cli.run("exemptions", "lift", "--code", "QZ-00001", "--rule", "zombie", "--reason", "已另建").exit());
        assertEquals(1, cli.office.stores.findings().countOpen().size());
        assertEquals(0, cli.run("exemptions", "list", "--format", "json").json().size());
        assertEquals(Exit.FAILED, cli.run("exemptions", "lift", "--code", "QZ-00001", "--rule", "zombie", "--reason", "已另建").exit());
        assertEquals(Exit.USAGE, cli.run("exemptions").exit());
    }
}
