package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetStatus;

/// `backup`, `restore` and `verify` over a real file.
class BackupCommandsTest {
    @TempDir Path folder;
    private CliFixture cli;
    private String backup;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
        backup = folder.resolve("monday.qqb").toString();
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void aClockThatWasSetBackIsToldOfBesideTheResult() {
        cli.office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        assertEquals("", cli.run("verify").err());
        cli.office.clock.set(OfficeFixture.TODAY.minusYears(1));
        var run = cli.run("verify", "--format", "json");
        assertEquals("电脑时间 2025-11-02 09:00 早于台账库最近一次操作 2026-11-02 09:00：请先校准系统时间再办理，否则预告期、期限和进度都会按错误的日期计算。", run.err().strip());
        assertEquals(List.of(Exit.DONE, true), List.of(run.exit(), run.json().get("sound").asBoolean()));
    }

    @Test void whatWasBackedUpComesBackAndThePresentIsKept() {
        cli.office.groups("周一的群");
        var saved = cli.run("backup", backup, "--format", "json");
        assertEquals(Exit.DONE, saved.exit(), saved.err());
        assertEquals(backup, saved.json().get("file").asText());
        cli.office.groups("周二的群");
        var restored = cli.run("restore", backup, "--format", "json");
        assertEquals(Exit.DONE, restored.exit(), restored.err());
        assertTrue(Files.exists(Path.of(restored.json().get("kept").asText())), restored.out());
        var names = cli.run("list", "--format", "csv").out();
        assertTrue(names.contains("周一的群") && !names.contains("周二的群"), names);
    }

    @Test void underAPassphraseItComesBackOnlyWithIt() {
        cli.office.groups("周一的群");
        var words = cli.file("words.txt", "correct horse battery").toString();
        assertEquals(Exit.DONE, cli.run("backup", backup, "--passphrase-file", words).exit());
        cli.office.groups("周二的群");
        var refused = cli.run("restore", backup);
        assertEquals(Exit.FAILED, refused.exit());
        assertTrue(refused.err().contains("口令"), refused.err());
        assertEquals(Exit.FAILED, cli.run("restore", backup, "--passphrase-file", cli.file("wrong.txt", "another").toString()).exit());
        assertEquals(Exit.DONE, cli.run("verify", "--against", backup, "--passphrase-file", words).exit());
        assertEquals(Exit.DONE, cli.run("restore", backup, "--passphrase-file", words).exit());
        assertTrue(!cli.run("list", "--format", "csv").out().contains("周二的群"));
    }

    @Test void aFileThatIsNoBackupChangesNothing() {
        cli.office.groups("群");
        var run = cli.run("restore", cli.file("note.txt", "no backup").toString());
        assertEquals(Exit.FAILED, run.exit());
        assertEquals(1, run.err().lines().count());
        assertEquals(1, cli.run("list", "--format", "json").json().size());
        assertEquals(Exit.FAILED, cli.run("restore", folder.resolve("nowhere").toString()).exit());
        assertEquals(Exit.USAGE, cli.run("restore").exit());
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

    @Test void aFileTooDamagedToOpenIsAFindingAndCanBeRestoredOver() throws IOException {
        cli.office.groups("周一的群");
        cli.run("backup", backup);
        var broken = cli.file("broken.db", "this was an inventory once");
        Opening opening = (database, messages) -> {
            if (Files.exists(broken)) throw new ExpectedException(ErrorCode.DATABASE_CORRUPT, database);
            return cli.open(database, messages);
        };
        var verified = CliFixture.run(opening, broken, "verify", "--format", "json");
        assertEquals(Exit.PARTLY, verified.exit());
        assertEquals("false null damaged", verified.json().get("sound") + " " + verified.json().get("log") + " "
                + verified.json().get("problems").get(0).get("kind").asText());
        var restored = CliFixture.run(opening, broken, "restore", backup, "--format", "json");
        assertEquals(Exit.DONE, restored.exit(), restored.err());
        assertEquals("this was an inventory once", Files.readString(Path.of(restored.json().get("kept").asText())));
    }

    @Test void aDamagedFileGoesBackWhenTheBackupIsNone() throws IOException {
        var broken = cli.file("broken.db", "this was an inventory once");
        Opening opening = (database, messages) -> {
            if (Files.exists(broken)) throw new ExpectedException(ErrorCode.DATABASE_CORRUPT, database);
            return cli.open(database, messages);
        };
        assertEquals(Exit.FAILED, CliFixture.run(opening, broken, "restore", folder.resolve("nowhere").toString()).exit());
        assertEquals("this was an inventory once", Files.readString(broken));
    }
}
