package org.qingqun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormSlot;
import org.qingqun.report.form.SuperiorForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `superior-forms`: a superior's own xlsx, its cells mapped once to figures and filled every month.
@Command(name = "superior-forms", description = "${bundle:cli.superior}")
final class SuperiorFormsCommand implements Callable<Integer> {
    private final Session session;

    SuperiorFormsCommand(Session session) {
        this.session = session;
    }

    /// A cell of a form; a contract. `figure` as `work-group.disposed@level=county`, null where nothing is mapped.
    record CellLine(String cell, String beside, String above, @Nullable String figure) {
        static CellLine of(FormSlot slot) {
            return new CellLine(slot.address(), slot.beside(), slot.above(), slot.figure() == null ? null : slot.figure().toString());
        }
    }

    /// A cell that stayed empty; a contract.
    record UnfilledLine(String cell, String why, String words) {}

    @Override public Integer call() {
        throw session.usage("cli.usage.commandMissing");
    }

    @Command(name = "add", description = "${bundle:cli.superior.add}")
    int add(@Parameters(paramLabel = "FILE", description = "${bundle:cli.superior.file}") Path file,
            @Option(names = "--name", paramLabel = "NAME", description = "${bundle:cli.superior.name}") @Nullable String name) {
        return session.inOffice(office -> {
            var called = name == null ? FilenameUtils.getBaseName(file.toString()) : name;
            print(office.reports().in(session.messages()).addForm(called, bytes(file), office.today(), session.person(office)));
            return Exit.DONE;
        });
    }

    @Command(name = "list", description = "${bundle:cli.superior.list}")
    int list(@Parameters(arity = "0..1", paramLabel = "NAME", description = "${bundle:cli.superior.name}") @Nullable String name) {
        return session.inOffice(office -> {
            if (name == null) office.reports().forms().findNames().forEach(session.output()::line);
            else print(office.reports().forms().get(name));
            return Exit.DONE;
        });
    }

    @Command(name = "map", description = "${bundle:cli.superior.map}")
    int map(@Parameters(index = "0", paramLabel = "NAME", description = "${bundle:cli.superior.name}") String name,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "CELL=FIGURE", description = "${bundle:cli.superior.cell}") List<String> cells) {
        return session.inOffice(office -> {
            var form = office.reports().forms().get(name);
            for (var cell : cells) form = mapped(form, cell);
            print(office.reports().forms().keep(form, session.person(office)));
            return Exit.DONE;
        });
    }

    /// `汇总!C5=work-group.disposed`; nothing after the sign takes the figure away.
    private SuperiorForm mapped(SuperiorForm form, String cell) {
        int at = cell.indexOf('=');
        var address = at < 0 ? cell : cell.substring(0, at);
        var text = at < 0 ? "" : cell.substring(at + 1);
        var figure = text.isBlank() ? null : FormFigure.parse(text).orElseThrow(() -> session.usage("cli.superior.noFigure", text));
        if (form.slots().stream().noneMatch(slot -> slot.address().equals(address))) throw session.usage("cli.superior.noCell", address);
        return new SuperiorForm(form.name(), form.file(), form.slots().stream().map(slot -> slot.address().equals(address) ? slot.with(figure) : slot).toList());
    }

    @Command(name = "fill", description = "${bundle:cli.superior.fill}")
    int fill(@Parameters(paramLabel = "NAME", description = "${bundle:cli.superior.name}") String name,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.superior.out}") Path out,
            @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.stats.asOf}") @Nullable LocalDate asOf) {
        return session.inOffice(office -> {
            var unfilled = office.reports().in(session.messages()).fillForm(name, asOf == null ? office.today() : asOf, out);
            session.output().list(UnfilledLine.class, unfilled.stream().map(u -> new UnfilledLine(u.address(), u.why().key(), u.words())),
                    headings("cli.superior.column.cell", "cli.superior.column.why", "cli.superior.column.words"),
                    u -> List.of(u.cell(), session.messages().text("form.why." + u.why()), u.words()));
            session.output().say("cli.superior.filled", out, unfilled.size());
            return unfilled.isEmpty() ? Exit.DONE : Exit.PARTLY;
        });
    }

    @Command(name = "remove", description = "${bundle:cli.superior.remove}")
    int remove(@Parameters(paramLabel = "NAME", description = "${bundle:cli.superior.name}") String name) {
        return session.inOffice(office -> {
            office.reports().forms().forget(office.reports().forms().get(name).name(), session.person(office));
            return Exit.DONE;
        });
    }

    private void print(SuperiorForm form) {
        session.output().list(CellLine.class, form.slots().stream().map(CellLine::of),
                headings("cli.superior.column.cell", "cli.superior.column.beside", "cli.superior.column.above", "cli.superior.column.figure"),
                cell -> List.of(cell.cell(), cell.beside(), cell.above(), cell.figure() == null ? "" : cell.figure()));
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(session.messages()::text).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new ExpectedException(missing, ErrorCode.FILE_MISSING, file);
        }
    }
}
