package org.qingqun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.progress.Stats;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `stats`: the reduction figures of the campaign in force.
@Command(name = "stats", description = "${bundle:cli.stats}")
final class StatsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--family", paramLabel = "FAMILY", description = "${bundle:cli.option.family}")
    private @Nullable Family family;

    @Option(names = "--by", paramLabel = "unit|level|platform|family|reason", description = "${bundle:cli.stats.by}")
    private @Nullable Breakdown by;

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.stats.asOf}")
    private @Nullable LocalDate asOf;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        return session.inOffice(office -> {
            var stats = office.progress().stats(family, by, asOf == null ? office.today() : asOf);
            switch (session.output().format()) {
                case JSON -> session.output().document(new StatsJson(FiguresJson.of(stats.total()), by == null ? null : groups(stats)));
                case CSV -> lines(stats);
                case TEXT -> session.output().line(table(stats).toString());
            }
            return Exit.DONE;
        });
    }

    private List<? extends Record> groups(Stats stats) {
        return by == Breakdown.REASON ? stats.groups().stream().map(StatsJson.Reason::of).toList() : stats.groups().stream().map(StatsJson.Part::of).toList();
    }

    private void lines(Stats stats) {
        if (by == Breakdown.REASON) session.output().csv(StatsJson.Reason.class, stats.groups().stream().map(StatsJson.Reason::of));
        else session.output().csv(StatsJson.Part.class, parts(stats).map(StatsJson.Part::of));
    }

    /// The parts first, the sum last, as a table is read.
    private static Stream<Group> parts(Stats stats) {
        return Stream.concat(stats.groups().stream(), Stream.of(new Group("total", stats.total())));
    }

    private TextTable table(Stats stats) {
        var words = session.messages();
        var table = new TextTable(Stream.of("cli.stats.scope", "cli.stats.baseline", "cli.stats.added", "cli.stats.closed", "cli.stats.merged",
                "cli.stats.outOfScope", "cli.stats.remaining", "cli.stats.disposed", "cli.stats.disposalRate", "cli.stats.netReduction")
                .map(words::text).toList());
        for (var group : stats.groups()) table.add(line(name(group.key()), group.figures()));
        table.add(line(words.text("cli.stats.total"), stats.total()));
        return table;
    }

    private static List<String> line(String name, Figures f) {
        return List.of(name, count(f.baseline() + f.lateDeclared()), count(f.added() + f.returned()), count(f.closed()), count(f.mergedAway()),
                count(f.outOfScope()), count(f.remaining()), count(f.disposed()), FigureText.rate(f.disposalRate()), FigureText.rate(f.netReduction()));
    }

    private static String count(int value) {
        return FigureText.count(value);
    }

    private String name(String key) {
        var terms = new Terms(session.messages());
        return switch (by) {
            case LEVEL -> terms.of(Keyed.of(Level.class, key));
            case PLATFORM -> terms.of(Keyed.of(Platform.class, key));
            case FAMILY -> terms.of(Keyed.of(Family.class, key));
            case REASON -> terms.disposition(key);
            case UNIT, COUNTY -> key;
            case null -> key;
        };
    }
}
