package org.qingqun.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Fraction;
import org.qingqun.common.Keyed;
import org.qingqun.office.Office;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.report.OfficeFigureFile;
import org.qingqun.wording.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `office-figures`: documents, meetings, inspections … of a year beside the year before; entered here or read from a table.
@Command(name = "office-figures", description = "${bundle:cli.office}")
final class OfficeFiguresCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.office.year}")
    private @Nullable Integer year;

    @Option(names = "--import", paramLabel = "FILE", description = "${bundle:cli.office.import}")
    private @Nullable Path file;

    @Option(names = "--set", paramLabel = "KIND=NUMBER", description = "${bundle:cli.office.set}")
    private Map<OfficeFigure.Kind, Integer> entered = new LinkedHashMap<>();

    OfficeFiguresCommand(Session session) {
        this.session = session;
    }

    /// One kind; a contract.
    record Line(String kind, @Nullable Integer lastYear, @Nullable Integer thisYear, @Nullable String fellBy, String verdict) {
        static Line of(OfficeFigure f) {
            return new Line(f.kind().key(), f.lastYear(), f.thisYear(), f.fall().decimal().map(BigDecimal::toPlainString).orElse(null), f.verdict().key());
        }
    }

    @Override public Integer call() {
        return session.inOffice(office -> {
            int of = year == null ? office.today().getYear() : year;
            var unread = file == null ? List.<String>of() : take(office, of, new OfficeFigureFile(session.messages()).read(file));
            if (!entered.isEmpty()) office.officeFigures().putAll(of, new LinkedHashMap<>(entered), session.person(office));
            session.output().list(Line.class, office.officeFigures().find(of).stream().map(Line::of),
                    Stream.of("report.office.kind", "report.office.last", "report.office.now", "report.office.fall", "report.office.verdict")
                            .map(session.messages()::text).toList(), this::cells);
            if (!unread.isEmpty()) session.output().say("cli.office.unread", String.join(session.messages().text("report.join.words"), unread));
            return unread.isEmpty() ? Exit.DONE : Exit.PARTLY;
        });
    }

    private List<String> take(Office office, int of, OfficeFigureFile.Found read) {
        var before = new LinkedHashMap<OfficeFigure.Kind, @Nullable Integer>();
        var now = new LinkedHashMap<OfficeFigure.Kind, @Nullable Integer>();
        read.figures().forEach((kind, figure) -> {
            if (figure.lastYear() != null) before.put(kind, figure.lastYear());
            if (figure.thisYear() != null) now.put(kind, figure.thisYear());
        });
        office.officeFigures().putAll(of - 1, before, session.person(office));
        office.officeFigures().putAll(of, now, session.person(office));
        return read.unread();
    }

    private List<String> cells(Line line) {
        return List.of(session.messages().text("office.kind." + line.kind()), count(line.lastYear()), count(line.thisYear()),
                FigureText.decimal(fall(line).percent()), session.messages().text("office.verdict." + line.verdict()));
    }

    /// From the counts: a printed percentage is never made of a rounded one.
    private static Fraction fall(Line line) {
        return new OfficeFigure(Keyed.of(OfficeFigure.Kind.class, line.kind()), line.lastYear(), line.thisYear()).fall();
    }

    private static String count(@Nullable Integer amount) {
        return amount == null ? FigureText.NONE : FigureText.count(amount);
    }
}
