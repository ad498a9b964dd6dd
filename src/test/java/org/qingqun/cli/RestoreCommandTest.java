package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class RestoreCommandTest {
    @AutoClose private final CliFixture cli;
    private final String backup;

    RestoreCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        backup = folder.resolve("monday.qqb").toString();
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

    @Test void aFileThatIsNoBackupChangesNothing() {
        cli.office.groups("群");
        var run = cli.run("restore", cli.file("note.txt", "no backup").toString());
        assertEquals(Exit.FAILED, run.exit());
        assertEquals(1, run.err().lines().count());
        assertEquals(1, cli.run("list", "--format", "json").json().size());
        assertEquals(Exit.FAILED, cli.run("restore", cli.folder.resolve("nowhere").toString()).exit());
        assertEquals(Exit.USAGE, cli.run("restore").exit());
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
        assertEquals(Exit.FAILED, CliFixture.run(opening, broken, "restore", cli.folder.resolve("nowhere").toString()).exit());
        assertEquals("this was an inventory once", Files.readString(broken));
    }
}
