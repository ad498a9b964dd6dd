package org.qingqun.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `event`: what temporary groups were to last for, and that it is over.
@Command(name = "event", description = "${bundle:cli.event}")
final class EventCommand implements Callable<Integer> {
    private final Session session;

    EventCommand(Session session) {
        this.session = session;
    }

    /// An event and how many assets wait for its end.
    record EventJson(String event, int assets) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "list", description = "${bundle:cli.event.list}")
    int list() {
        return session.inOffice(office -> {
            session.output().list(EventJson.class, office.rules().events().findAwaited().stream().map(a -> new EventJson(a.event(), a.assets().size())),
                    Stream.of("cli.column.event", "cli.column.assets").map(session.messages()::text).toList(), e -> List.of(e.event(), Integer.toString(e.assets())));
            return Exit.DONE;
        });
    }

    @Command(name = "end", description = "${bundle:cli.event.end}")
    int end(@Parameters(paramLabel = "EVENT", description = "${bundle:cli.event.name}") String event,
            @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.event.unit}") @Nullable String unit,
            @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.event.on}") @Nullable LocalDate on,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.event.reason}") String reason) {
        return session.inOffice(office -> {
            var day = on == null ? office.today() : on;
            var ended = office.rules().events().end(event, unit(office, unit), day, reason, session.person(office));
            session.output().one(new EventJson(event, ended.size()), "cli.event.ended", event, day, ended.size());
            return Exit.DONE;
        });
    }

    @Command(name = "goes-on", description = "${bundle:cli.event.goesOn}")
    int goesOn(@Parameters(paramLabel = "EVENT", description = "${bundle:cli.event.name}") String event,
            @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.event.unit}") @Nullable String unit,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:cli.event.reason}") String reason) {
        return session.inOffice(office -> {
            office.rules().events().goesOn(event, unit(office, unit), reason, session.person(office));
            session.output().one(new EventJson(event, 0), "cli.event.again", event);
            return Exit.DONE;
        });
    }

    private static @Nullable UnitId unit(Office office, @Nullable String name) {
        return name == null ? null : office.inventory().lookup().unit(name);
    }
}
