package org.qingqun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitNames;
import org.qingqun.office.Office;
import org.qingqun.report.write.FormFiles;
import org.qingqun.returns.ReturnForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `forms`: a prefilled return form for each unit, in a folder or a zip for each county.
@Command(name = "forms", description = "${bundle:cli.forms}")
final class FormsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.forms.out}")
    private Path out = Path.of(".");

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.forms.unit}")
    private List<String> units = List.of();

    @Option(names = "--due", paramLabel = "DATE", description = "${bundle:cli.forms.due}")
    private @Nullable LocalDate due;

    @Option(names = "--zip", description = "${bundle:cli.forms.zip}")
    private boolean zip;

    FormsCommand(Session session) {
        this.session = session;
    }

    /// One file that was written; a contract.
    record Written(String file) {}

    @Override public Integer call() {
        return session.inOffice(this::run);
    }

    private int run(Office office) {
        var by = due;
        var forms = units.isEmpty() ? office.returns().forms().all(by) : office.returns().forms().of(named(office), by);
        Folders.make(out);
        var files = write(forms).stream().map(path -> new Written(path.toString()));
        if (by != null) office.returns().board().ask(by, session.person(office));
        var output = session.output();
        if (output.format() == Format.TEXT) files.forEach(written -> output.line(written.file()));
        else output.list(Written.class, files, List.of(), _ -> List.of());
        output.say("cli.forms.written", forms.size(), forms.stream().mapToInt(ReturnForm::countRows).sum());
        return Exit.DONE;
    }

    private List<Unit> named(Office office) {
        var names = new UnitNames(office.inventory().unitTree().all());
        return units.stream().map(name -> names.resolve(name).found().orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, name))).toList();
    }

    private List<Path> write(List<ReturnForm> forms) {
        try (var progress = session.progress("cli.forms.writing")) {
            return FormFiles.write(forms, out, zip, progress);
        }
    }
}
