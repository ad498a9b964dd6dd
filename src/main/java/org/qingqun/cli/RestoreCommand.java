package org.qingqun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore`: puts a backup in the inventory's place; the present one is kept beside it, even when it is too damaged to be opened.
@Command(name = "restore", description = "${bundle:cli.restore}")
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.restore.file}")
    private Path file = Path.of("");

    @Mixin private final Passphrase passphrase = new Passphrase();

    RestoreCommand(Session session) {
        this.session = session;
    }

    /// What stands in the inventory's place now, and where the one before was kept; a contract.
    record Restored(String restored, String kept) {}

    @Override public Integer call() {
        try {
            return session.inNewOffice(office -> {
                var kept = office.backups().restore(file, passphrase.text(), session.person(office));
                return print(kept);
            });
        } catch (ExpectedException refused) {
            if (refused.code() != ErrorCode.DATABASE_CORRUPT || session.isOnServer()) throw refused;
            return restoreOver(Path.of(session.database()));
        }
    }

    /// A damaged file is set aside first, and only once the backup has proved to be one.
    private int restoreOver(Path damaged) {
        var aside = asideOf(damaged);
        move(damaged, aside);
        try {
            return session.inNewOffice(office -> {
                office.backups().restore(file, passphrase.text(), session.person(office));
                return print(aside);
            });
        } catch (ExpectedException refused) {
            move(aside, damaged);
            throw refused;
        }
    }

    private int print(Path kept) {
        session.output().one(new Restored(file.toString(), kept.toString()), "cli.restore.done", file, kept);
        return Exit.DONE;
    }

    private static Path asideOf(Path file) {
        for (int n = 1; ; n++) {
            var aside = Path.of(file + ".damaged-" + n);
            if (!Files.exists(aside)) return aside;
        }
    }

    /// With the journal that belongs to it.
    private static void move(Path from, Path to) {
        try {
            for (var part : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(to + part));
                if (Files.exists(Path.of(from + part))) Files.move(Path.of(from + part), Path.of(to + part));
            }
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, to.toString(), String.valueOf(refused.getMessage()));
        }
    }
}
