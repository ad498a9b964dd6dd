package org.qingqun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;
import org.qingqun.office.Office;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `report`: the summary for superiors and its annexes as files.
@Command(name = "report", description = "${bundle:cli.report}")
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.report.out}")
    private Path out = Path.of(".");

    @Option(names = "--kind", split = ",", paramLabel = "summary,ledger,closures,kept,problems", description = "${bundle:cli.report.kind}")
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(names = "--as", split = ",", paramLabel = "docx,pdf,xlsx,png", description = "${bundle:cli.report.as}")
    private Set<org.qingqun.report.Format> formats = EnumSet.allOf(org.qingqun.report.Format.class);

    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.stats.asOf}")
    private @Nullable LocalDate asOf;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.report.unit}")
    private @Nullable String unit;

    @Option(names = "--unmask", description = "${bundle:cli.report.unmask}")
    private boolean unmask;

    ReportCommand(Session session) {
        this.session = session;
    }

    /// One file that was written; a contract.
    record Written(String file) {}

    @Override public Integer call() {
        return session.inOffice(office -> {
            var files = write(office).stream().map(path -> new Written(path.toString()));
            var output = session.output();
            if (output.format() == Format.TEXT) files.forEach(written -> output.line(written.file()));
            else output.list(Written.class, files, List.of(), _ -> List.of());
            return Exit.DONE;
        });
    }

    private static UnitId named(Office office, String name) {
        return new UnitNames(office.inventory().unitTree().all()).resolve(name).found().orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, name)).id();
    }

    private List<Path> write(Office office) {
        Folders.make(out);
        try (var progress = session.progress("cli.report.writing")) {
            var day = asOf == null ? office.today() : asOf;
            var files = ReportFiles.in(out, kinds, formats);
            var options = ReportOptions.DEFAULT.withUnmasked(unmask).of(unit == null ? null : named(office, unit));
            var person = session.person(office);
            return office.reports().kept().mayKeep(person) ? office.reports().issue(files, day, options, person, progress) : office.reports().write(files, day, options, progress);
        }
    }
}
