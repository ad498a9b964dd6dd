package org.qingqun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `backup`: copies the whole inventory to a file, under a passphrase where one is given.
@Command(name = "backup", description = "${bundle:cli.backup}")
final class BackupCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.backup.file}")
    private Path file = Path.of("");

    @Mixin private final Passphrase passphrase = new Passphrase();

    BackupCommand(Session session) {
        this.session = session;
    }

    /// Where the copy lies; a contract.
    record Saved(String file) {}

    @Override public Integer call() {
        return session.inOffice(office -> {
            var words = passphrase.text();
            if (words == null) office.backups().backup(file);
            else office.backups().backup(file, words);
            session.output().one(new Saved(file.toString()), "cli.backup.done", file);
            return Exit.DONE;
        });
    }
}
