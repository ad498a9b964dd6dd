package org.qingqun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;
import org.qingqun.report.ApprovalSheetFiles;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.SheetText;
import picocli.CommandLine.Option;

/// `approve` with a sheet: prints what waits for a head, or reads back what he signed.
final class SheetChoice {
    private static final int DUE_DAYS = 7;

    @Option(names = "--sheet-out", paramLabel = "FILE", description = "${bundle:cli.approve.sheetOut}")
    private @Nullable Path out;

    @Option(names = "--sheet-in", paramLabel = "FILE", description = "${bundle:cli.approve.sheetIn}")
    private @Nullable Path in;

    @Option(names = "--scan", paramLabel = "FILE", description = "${bundle:cli.approve.scan}")
    private @Nullable Path scan;

    @Option(names = "--form-of", paramLabel = "UNIT", description = "${bundle:cli.approve.formOf}")
    private @Nullable String formOf;

    @Option(names = "--due", paramLabel = "DATE", description = "${bundle:cli.approve.due}")
    private @Nullable LocalDate due;

    @Option(names = "--dry-run", description = "${bundle:cli.approve.dryRun}")
    private boolean dryRun;

    /// A sheet that was written.
    record Written(String file, String batch, String head, int rows, int looks, String due) {}

    boolean isGiven() {
        return out != null || in != null || formOf != null;
    }

    /// @throws picocli.CommandLine.ParameterException when options do not go together
    void check(Session session, @Nullable String head) {
        if (out != null && in != null) throw session.usage("cli.approve.usage.both");
        if (out != null && head == null) throw session.usage("cli.approve.usage.head");
        if (formOf != null && (head == null || out != null || in != null)) throw session.usage("cli.approve.usage.form");
        if (in == null && (scan != null && formOf == null || dryRun) || out == null && due != null) throw session.usage("cli.approve.usage.alone");
    }

    /// @param unit whose cases; null: the head's own
    int print(Session session, Office office, PersonId head, @Nullable String unit) {
        var target = java.util.Objects.requireNonNull(out);
        var printed = office.sheets().print(head, unit == null ? null : unit(office, unit), due == null ? office.today().plusDays(DUE_DAYS) : due, session.person(office));
        files(session, office).write(printed, target);
        var output = session.output();
        printed.leftOut().forEach(name -> output.say("sheet.leftOut", name));
        var sheet = printed.sheet();
        output.one(new Written(target.toString(), sheet.code(), office.people().get(head).name(), printed.lines().size(), printed.looks().size(), sheet.dueOn().toString()),
                "cli.approve.printed", target, sheet.code(), printed.lines().size(), printed.looks().size(), sheet.dueOn());
        return printed.leftOut().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private static UnitId unit(Office office, String name) {
        return office.inventory().unitTree().all().stream().filter(u -> u.name().equals(name) || u.aliases().contains(name)).findFirst()
                .orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, name)).id();
    }

    int take(Session session, Office office) {
        var filled = files(session, office).read(java.util.Objects.requireNonNull(in));
        var reading = dryRun ? office.sheets().judge(filled) : office.sheets().take(filled, scan == null ? null : Scan.read(scan), session.person(office));
        var output = session.output();
        if (output.format() == Format.TEXT) {
            var words = new SheetText(session.messages());
            reading.lines().forEach(line -> output.line(words.line(line)));
            reading.missing().forEach(name -> output.line(session.messages().format("sheet.line.missing", name)));
            output.line(words.sum(reading, !dryRun));
        } else {
            var text = new ErrorText(session.messages());
            output.list(SheetLine.class, reading.lines().stream().map(line -> SheetLine.of(line, text)), java.util.List.of(), _ -> java.util.List.of());
        }
        return reading.refused().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    /// The signature on a unit's return form.
    ///
    /// @param agreed  rows it counts for
    /// @param refused rows that could not be recorded
    record Form(String unit, String head, int agreed, int refused) {}

    int takeForm(Session session, Office office, PersonId head) {
        var name = java.util.Objects.requireNonNull(formOf);
        var outcome = office.forms().accept(unit(office, name), head, scan == null ? null : Scan.read(scan), session.person(office));
        var result = new Form(name, office.people().get(head).name(), outcome.done().size(), outcome.refused().size());
        session.output().one(result, "cli.approve.form", result.head(), name, result.agreed(), result.refused());
        return outcome.refused().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    boolean isOut() {
        return out != null;
    }

    boolean isForm() {
        return formOf != null;
    }

    private static ApprovalSheetFiles files(Session session, Office office) {
        return new ApprovalSheetFiles(office.people(), office.inventory(), office.review().campaigns(), office.clock(), session.messages());
    }
}
