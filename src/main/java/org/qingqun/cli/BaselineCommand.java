package org.qingqun.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `baseline lock`: fixes what the campaign counts from.
@Command(name = "baseline", description = "${bundle:cli.baseline}")
final class BaselineCommand implements Callable<Integer> {
    private final Session session;

    BaselineCommand(Session session) {
        this.session = session;
    }

    /// What was locked; a contract.
    record Locked(String date, int taken, int createdAfter, int otherFamily) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "lock", description = "${bundle:cli.baseline.lock}")
    int lock(@Option(names = "--date", required = true, paramLabel = "DATE", description = "${bundle:cli.baseline.date}") LocalDate date) {
        return session.inOffice(office -> {
            var preview = office.baseline().preview(date);
            office.baseline().lock(date, session.person(office));
            var locked = new Locked(date.toString(), preview.takenIn().size(), preview.createdAfter().size(), preview.otherFamily().size());
            session.output().one(locked, "cli.baseline.locked", locked.date(), locked.taken(), locked.createdAfter());
            return Exit.DONE;
        });
    }
}
