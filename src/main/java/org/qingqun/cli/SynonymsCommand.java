package org.qingqun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `synonyms`: the words by which the office calls one subject, as a list and as a file.
@Command(name = "synonyms", description = "${bundle:cli.synonyms}")
final class SynonymsCommand implements Callable<Integer> {
    private final Session session;

    SynonymsCommand(Session session) {
        this.session = session;
    }

    /// A subject: its first word stands for all.
    record Subject(String subject, List<String> words) {}

    /// What was written or taken in.
    record Written(String file, int lines) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "list", description = "${bundle:cli.synonyms.list}")
    int list(@Option(names = "--bundled", description = "${bundle:cli.synonyms.bundled}") boolean bundled) {
        return session.inOffice(office -> {
            var thesaurus = bundled ? office.thesaurus().bundled() : office.thesaurus().own();
            session.output().list(Subject.class, thesaurus.lines().stream().map(words -> new Subject(words.getFirst(), words)),
                    Stream.of("cli.column.subject", "cli.column.words").map(session.messages()::text).toList(), line -> List.of(line.subject(), String.join(" ", line.words())));
            return Exit.DONE;
        });
    }

    @Command(name = "export", description = "${bundle:cli.synonyms.export}")
    int write(@Parameters(paramLabel = "FILE", description = "${bundle:cli.synonyms.file}") Path file) {
        return session.inOffice(office -> {
            office.thesaurus().exportTo(file);
            session.output().one(new Written(file.toString(), office.thesaurus().own().lines().size()), "cli.synonyms.exported", file);
            return Exit.DONE;
        });
    }

    @Command(name = "import", description = "${bundle:cli.synonyms.import}")
    int read(@Parameters(paramLabel = "FILE", description = "${bundle:cli.synonyms.file}") Path file) {
        return session.inOffice(office -> {
            int lines = office.thesaurus().importFrom(file, session.person(office));
            session.output().one(new Written(file.toString(), lines), "cli.synonyms.imported", lines, file);
            return Exit.DONE;
        });
    }
}
