package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.campaign.Role;

/// Where people sign in the command line asks too, by the same services as the window.
class SessionTest {
    @AutoClose private final CliFixture cli;

    SessionTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        cli.office.groups("甲群");
        cli.office.pins.setFirst(ADMIN, "2580");
        cli.office.signIn.turnOn(ADMIN);
    }

    private CliFixture.Run decide(String... who) {
        var all = new java.util.ArrayList<>(java.util.List.of("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一"));
        all.addAll(java.util.List.of(who));
        return cli.run(all.toArray(String[]::new));
    }

    @Test void whoSaysNothingIsToldWhatToSay() {
        var run = decide();
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().startsWith("这份台账须登录后使用"), run.err());
        assertEquals(Exit.DONE, cli.run("list").exit(), "looking is for everybody");
    }

    @Test void aPinOpensForItsPersonAndWhatHisRoleMay() {
        var clerk = cli.office.staff.add("周敏", null, Role.REVIEWER, ADMIN).id();
        cli.office.pins.setFirst(clerk, "1470", cli.office.pins.firstCodes().issue(clerk, ADMIN));
        assertEquals(Exit.FAILED, decide("--user", "周敏", "--pin-file", cli.file("pin.txt", "0001\n").toString()).exit());
        assertEquals(Exit.DONE, decide("--user", "周敏", "--pin-file", cli.file("pin.txt", "1470\n").toString()).exit());
        assertEquals(clerk, cli.office.review.findOpen(new org.qingqun.inventory.AssetId(1)).orElseThrow().proposedBy());
        assertEquals(Exit.FAILED, cli.run("baseline", "lock", "--date", "2026-11-01", "--user", "周敏", "--pin-file", cli.folder.resolve("pin.txt").toString()).exit());
    }
}
