package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.cleanup.CaseState;

class ApproveCommandTest {
    @AutoClose private final CliFixture cli;

    ApproveCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void aSheetThatAgreesToAnotherSurvivorIsRecordedSo() {
        cli.office.groups("宣讲群", "总群", "宣传群");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "merge", "--survivor", "QZ-00002", "--reason", "职能重复");
        assertEquals(List.of("1 null bad-decision-file"),
                CliFixture.outcomes(cli.run("approve", "--code", "QZ-00001", "--head", "赵文博", "--verdict", "return", "--comment", "不行", "--survivor", "QZ-00003", "--format", "json")));
        cli.done("approve", "--code", "QZ-00001", "--head", "赵文博", "--survivor", "市教育局/宣传群");
        var asset = cli.office.stores.assets().findByName(cli.office.bureau.id(), "宣讲群").getFirst();
        var approved = cli.office.review.findOpen(asset.id()).orElseThrow();
        assertEquals(List.of(CaseState.APPROVED, "宣传群"), List.of(approved.state(), cli.office.stores.assets().get(approved.survivor()).name()));
    }

    @Test void aPinIsNotForTheCommandLine() {
        cli.office.groups("甲群");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        assertEquals(List.of("1 null not-allowed"),
                CliFixture.outcomes(cli.run("approve", "--code", "QZ-00001", "--head", "赵文博", "--grade", "in-app-pin", "--format", "json")));
    }
}
