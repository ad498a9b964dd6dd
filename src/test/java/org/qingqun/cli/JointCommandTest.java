package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JointCommandTest {
    @AutoClose private final CliFixture cli;

    JointCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
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
}
