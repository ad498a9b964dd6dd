package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCommandTest {
    @AutoClose private final CliFixture cli;

    PracticeCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
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
}
