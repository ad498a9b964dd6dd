package org.qingqun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.office.Office;
import org.qingqun.report.kept.KeptReport;
import org.qingqun.wording.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `reports`: what was written for superiors, the newest first; takes one out again, or tells which one a file belongs to.
@Command(name = "reports", description = "${bundle:cli.reports}")
final class ReportsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--take", paramLabel = "ID", description = "${bundle:cli.reports.take}")
    private @Nullable Long take;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:cli.report.out}")
    private @Nullable Path out;

    @Option(names = "--check", paramLabel = "FILE", description = "${bundle:cli.reports.check}")
    private @Nullable Path check;

    ReportsCommand(Session session) {
        this.session = session;
    }

    /// One report; a contract. `rate` is what it prints, as a fraction of whole numbers.
    record Line(long id, String asOf, String writtenAt, String folder, String rate, long numerator, long denominator, String auditHead, int files) {
        static Line of(KeptReport r) {
            return new Line(r.id(), r.asOf().toString(), r.writtenAt().toString(), r.folder(), r.rate(), r.share().numerator(), r.share().denominator(), r.auditHead(), r.files().size());
        }
    }

    @Override public Integer call() {
        if (take != null && out == null) throw session.usage("cli.reports.where");
        return session.inOffice(this::run);
    }

    private int run(Office office) {
        var reports = office.reports();
        if (take != null && out != null) {
            Folders.make(out);
            reports.kept().takeOut(take, out).forEach(path -> session.output().line(path.toString()));
            return Exit.DONE;
        }
        var found = check == null ? reports.kept().findAll() : reports.kept().findByFile(check).stream().toList();
        if (check != null && found.isEmpty()) session.output().say("cli.reports.none", check);
        var output = session.output();
        var heads = Stream.of("cli.reports.id", "cli.reports.asOf", "cli.reports.written", "cli.reports.rate", "cli.reports.folder").map(session.messages()::text).toList();
        output.list(Line.class, found.stream().map(Line::of), heads, l -> List.of(String.valueOf(l.id()), l.asOf(), l.writtenAt(),
                FigureText.rate(new org.qingqun.common.Fraction(l.numerator(), l.denominator())), l.folder()));
        return found.isEmpty() && check != null ? Exit.PARTLY : Exit.DONE;
    }
}
