package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.inventory.AssetBuilder;

class HeadsTest {
    @AutoClose private final CliFixture cli;

    HeadsTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void aHeadIsKnownOrAddedButNeverInvented() {
        cli.office.groups("甲群");
        cli.done("decide", "--code", "QZ-00001", "--disposition", "dissolve", "--reason", "一");
        var stranger = cli.run("approve", "--code", "QZ-00001", "--head", "钱某", "--format", "json");
        assertEquals(Exit.PARTLY, stranger.exit());
        assertEquals(List.of("1 null unknown-person"), CliFixture.outcomes(stranger));
        cli.done("approve", "--code", "QZ-00001", "--head", "钱某", "--add-head", "--grade", "sheet-with-scan");
        var answer = cli.office.stores.approvals().findByCase(cli.caseOf(1).id()).getFirst();
        assertEquals(ApprovalGrade.SHEET_WITH_SCAN, answer.grade());
        assertEquals("钱某", cli.office.stores.people().get(answer.by()).name());
        assertEquals(cli.office.bureau.id(), cli.office.stores.people().get(answer.by()).unit());
        assertEquals("person.appoint", cli.office.stores.audit().findBySubject("person:" + answer.by().value()).getFirst().entry().action());
    }

    @Test void aNewHeadAnswersForTheLowestUnitAboveAllHeSigned() {
        cli.office.groups("甲群");
        cli.office.insert(AssetBuilder.workGroup().name("乙群").unit(cli.office.county.id().value()));
        for (var code : List.of("QZ-00001", "QZ-00002")) cli.done("decide", "--code", code, "--disposition", "dissolve", "--reason", "一");
        var sheet = cli.file("审签.csv", "code,head\nQZ-00001,孙某\nQZ-00002,孙某\n");
        cli.done("approve", "--file", sheet.toString(), "--add-head");
        assertEquals(cli.office.city.id(), cli.office.stores.people().findAll().getLast().unit());
    }
}
