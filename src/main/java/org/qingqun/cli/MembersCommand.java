package org.qingqun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.office.Office;
import org.qingqun.roster.RosterProblem;
import org.qingqun.roster.RosterReading;
import org.qingqun.roster.RosterStore.Outline;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.RosterText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `members`: member lists of groups, taken in, listed, forgotten.
@Command(name = "members", description = "${bundle:cli.members}")
final class MembersCommand implements Callable<Integer> {
    private final Session session;

    MembersCommand(Session session) {
        this.session = session;
    }

    /// What files of member lists hold; a contract.
    ///
    /// @param people of all lists; who is in three groups counts three times
    record Taken(boolean kept, int groups, long people, List<ProblemLine> problems, List<String> refused) {}

    /// What could not be taken, a line of CSV; a contract.
    record ProblemLine(String kind, String file, String sheet, int row, String seen) {
        static ProblemLine of(RosterProblem p) {
            return new ProblemLine(p.kind().key(), p.file(), p.sheet(), p.row(), p.seen());
        }
    }

    /// A list without its people; a contract.
    record ListJson(String code, String name, int people, String listedOn, String source) {}

    /// Whose list is forgotten.
    record Forgotten(String code) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "import", description = "${bundle:cli.members.import}")
    int take(@Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.members.files}") List<Path> files,
            @Option(names = "--dry-run", description = "${bundle:cli.members.dryRun}") boolean dryRun) {
        for (var file : files) if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file.toString());
        return session.inOffice(office -> {
            var reading = read(office, files);
            if (!dryRun && !reading.rosters().isEmpty()) office.rosters().keep(reading, session.person(office));
            print(reading, !dryRun);
            return reading.problems().isEmpty() && reading.refused().isEmpty() ? Exit.DONE : Exit.PARTLY;
        });
    }

    private RosterReading read(Office office, List<Path> files) {
        try (var progress = session.progress("cli.import.reading")) {
            return office.rosters().read(files, progress);
        }
    }

    private void print(RosterReading reading, boolean kept) {
        var out = session.output();
        var problems = reading.problems().stream().map(ProblemLine::of).toList();
        var groups = reading.rosters().size();
        switch (out.format()) {
            case JSON -> {
                var errors = new ErrorText(session.messages());
                out.document(new Taken(kept, groups, reading.seats(), problems, reading.refused().stream().map(r -> errors.explain(r.why())).toList()));
            }
            case CSV -> out.csv(ProblemLine.class, problems.stream());
            case TEXT -> {
                new RosterText(session.messages()).aside(reading).forEach(out::line);
                out.line(session.messages().format(kept ? "cli.members.taken" : "cli.members.tried", FigureText.count(groups), FigureText.count(reading.seats())));
            }
        }
    }

    @Command(name = "list", description = "${bundle:cli.members.list}")
    int list() {
        return session.inOffice(office -> {
            session.output().list(ListJson.class, office.rosters().findAll().stream().map(list -> json(office, list)),
                    Stream.of("cli.column.code", "cli.column.name", "cli.column.people", "cli.column.day", "cli.column.file").map(session.messages()::text).toList(),
                    list -> List.of(list.code(), list.name(), FigureText.count(list.people()), list.listedOn(), list.source()));
            return Exit.DONE;
        });
    }

    private static ListJson json(Office office, Outline list) {
        var group = office.inventory().get(list.asset());
        return new ListJson(group.code(), group.name(), list.people(), list.listedOn().toString(), list.source());
    }

    @Command(name = "forget", description = "${bundle:cli.members.forget}")
    int forget(@Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.choice.code}") String code) {
        return session.inOffice(office -> {
            var group = office.inventory().lookup().get(Reference.toCode(code));
            office.rosters().forget(group.id(), session.person(office));
            session.output().one(new Forgotten(code), "cli.members.forgotten", group.name());
            return Exit.DONE;
        });
    }
}
