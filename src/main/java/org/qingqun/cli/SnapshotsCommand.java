package org.qingqun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Group;
import org.qingqun.wording.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `snapshots`: keeps today's figures and lists what was kept of each month, the newest first.
@Command(name = "snapshots", description = "${bundle:cli.snapshots}")
final class SnapshotsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--family", paramLabel = "FAMILY", description = "${bundle:cli.option.family}")
    private @Nullable Family family;

    SnapshotsCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        return session.inOffice(office -> {
            office.snapshots().keep();
            var kept = kept(office);
            var out = session.output();
            switch (out.format()) {
                case JSON -> out.document(kept.stream().map(StatsJson.Part::of).toList());
                case CSV -> out.csv(StatsJson.Part.class, kept.stream().map(StatsJson.Part::of));
                case TEXT -> out.line(table(kept).toString());
            }
            return Exit.DONE;
        });
    }

    /// Each kept day by its date.
    private List<Group> kept(Office office) {
        return office.snapshots().findDays().stream().flatMap(day -> office.snapshots().find(day).stream())
                .map(s -> new Group(s.day().toString(), family == null ? s.table().figures() : s.figures(family))).toList();
    }

    private TextTable table(List<Group> kept) {
        var table = new TextTable(Stream.of("cli.snapshots.day", "cli.stats.baseline", "cli.stats.remaining", "cli.stats.disposed", "cli.stats.disposalRate",
                "cli.stats.netReduction").map(session.messages()::text).toList());
        for (var group : kept) {
            var f = group.figures();
            table.add(List.of(group.key(), FigureText.count(f.baseline() + f.lateDeclared()), FigureText.count(f.remaining()), FigureText.count(f.disposed()),
                    FigureText.rate(f.disposalRate()), FigureText.rate(f.netReduction())));
        }
        return table;
    }
}
