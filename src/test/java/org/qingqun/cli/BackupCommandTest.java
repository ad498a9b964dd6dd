package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    @AutoClose private final CliFixture cli;
    private final String backup;

    BackupCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        backup = folder.resolve("monday.qqb").toString();
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
}
