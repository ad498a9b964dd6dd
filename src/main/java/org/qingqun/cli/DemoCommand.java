package org.qingqun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Stats;
import org.qingqun.wording.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the whole job on the bundled sample, never on the user's own inventory.
@Command(name = "demo", description = "${bundle:cli.demo}")
final class DemoCommand implements Callable<Integer> {
    private final Session session;
    private final Demonstration demonstration;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.demo.out}")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path out;

    DemoCommand(Session session, Demonstration demonstration) {
        this.session = session;
        this.demonstration = demonstration;
    }

    @Override public Integer call() {
        try (var progress = session.progress("cli.demo.progress"); var opened = demonstration.run(out, session.messages(), progress)) {
            var stats = stats(opened.office());
            write(out.resolve("stats.json"), Output.json(json(stats)));
            tell(stats, opened.office());
        }
        return Exit.DONE;
    }

    private static Stats stats(Office office) {
        return office.progress().stats(null, Breakdown.FAMILY, office.today());
    }

    private static StatsJson json(Stats stats) {
        return new StatsJson(FiguresJson.of(stats.total()), stats.groups().stream().map(StatsJson.Part::of).toList());
    }

    private void tell(Stats stats, Office office) {
        if (session.output().format() == Format.JSON) {
            session.output().document(json(stats));
            return;
        }
        var groups = office.progress().stats(Family.WORK_GROUP, null, office.today()).total();
        var accounts = office.progress().stats(Family.OFFICIAL_ACCOUNT, null, office.today()).total();
        session.output().line(session.messages().format("cli.demo.result", groups.baseline(), groups.disposed(), FigureText.rate(groups.disposalRate()),
                groups.remaining(), accounts.disposed()));
        session.output().line(session.messages().format("cli.demo.where", out.toAbsolutePath().normalize()));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
