package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class NewSurvivorsTest {
    @AutoClose private final CliFixture cli;

    NewSurvivorsTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void rowsThatNameTheSameNewSurvivorMergeIntoOneNewGroup() {
        cli.office.groups("甲群", "乙群", "丙群", "丁群", "戊群");
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        var rows = cli.file("decisions.csv", """
                code,disposition,survivor,new-survivor,reason
                QZ-00001,merge,,新群,职能重复
                QZ-00002,merge,,市教育局/新群,职能重复
                QZ-00003,dissolve,,新群,职能重复
                QZ-00004,merge,QZ-00003,新群,职能重复
                QZ-00005,merge,,云栖区/,职能重复
                """);
        var run = cli.run("decide", "--file", rows.toString(), "--format", "json");
        assertEquals(List.of("2 submitted null", "3 submitted null", "4 null bad-decision-file", "5 null bad-decision-file", "6 null bad-decision-file"),
                CliFixture.outcomes(run));
        var survivor = cli.office.stores.assets().findByName(cli.office.bureau.id(), "新群").getFirst();
        assertEquals(List.of(survivor.id(), survivor.id()), List.of(cli.caseOf(1).survivor(), cli.caseOf(2).survivor()));
        assertEquals(true, cli.office.stores.memberships().find(cli.office.campaigns.current().id(), survivor.id()).orElseThrow().byMerge());
        assertEquals(List.of("1 null name-taken"), CliFixture.outcomes(cli.run("decide", "--code", "QZ-00005", "--disposition", "merge", "--new-survivor", "新群",
                "--reason", "职能重复", "--format", "json")));
    }
}
