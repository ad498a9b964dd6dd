package org.qingqun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.SheetProblem;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.exchange.Problem;
import org.qingqun.office.Office;
import org.qingqun.report.ApprovalSheetFiles;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.VerifyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verify`: looks for damage in the database, breaks in the log, and figures that do not follow from the register.
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--against", paramLabel = "FILE", description = "${bundle:cli.verify.against}")
    private @Nullable Path against;

    @Mixin private final Passphrase passphrase = new Passphrase();

    VerifyCommand(Session session) {
        this.session = session;
    }

    /// What was found; a contract. `log` is null where the inventory cannot even be opened.
    record Verified(boolean sound, @Nullable Log log, List<Found> problems) {}

    /// Where the log stands: its last line's number and hash.
    record Log(long seq, String hash) {}

    /// One problem: its kind in kebab-case and its sentence.
    record Found(String kind, String explanation) {}

    @Override public Integer call() {
        try {
            return session.inOffice(this::verify);
        } catch (ExpectedException refused) {
            if (refused.code() != ErrorCode.DATABASE_CORRUPT) throw refused;
            return print(new Verified(false, null, List.of(new Found("damaged", new ErrorText(session.messages()).explain(refused)))));
        }
    }

    private int verify(Office office) {
        var sheets = new ApprovalSheetFiles(office.people(), office.inventory(), office.review().campaigns(), office.clock(), session.messages());
        boolean signed = against != null && sheets.isSheet(against);
        var report = office.backups().verify(signed ? null : against, passphrase.text());
        var text = new VerifyText(session.messages());
        var found = new ArrayList<>(report.problems().stream().map(problem -> new Found(kind(problem), text.explain(problem))).toList());
        if (signed) office.sheets().check(sheets.read(Objects.requireNonNull(against))).forEach(problem -> found.add(new Found(kind(problem), text.explain(problem))));
        return print(new Verified(found.isEmpty(), new Log(report.log().seq(), report.log().hash()), found));
    }

    private int print(Verified verified) {
        var out = session.output();
        switch (out.format()) {
            case JSON -> out.document(verified);
            case CSV -> out.csv(Found.class, verified.problems().stream());
            case TEXT -> {
                verified.problems().forEach(found -> out.line(found.explanation()));
                if (verified.log() != null && verified.sound()) out.line(session.messages().format("cli.verify.sound", verified.log().seq(), verified.log().hash()));
            }
        }
        return verified.sound() ? Exit.DONE : Exit.PARTLY;
    }

    private static String kind(SheetProblem problem) {
        return switch (problem) {
            case SheetProblem.Rewritten _ -> "sheet-rewritten";
            case SheetProblem.UnknownRow _ -> "sheet-unknown-row";
            case SheetProblem.NotRecorded _ -> "approval-missing";
            case SheetProblem.Otherwise _ -> "approval-otherwise";
            case SheetProblem.Changed _ -> "approved-changed";
        };
    }

    private static String kind(Problem problem) {
        return switch (problem) {
            case Problem.Damaged _ -> "damaged";
            case Problem.DanglingReference _ -> "dangling-reference";
            case Problem.BrokenChain _ -> "broken-chain";
            case Problem.NotAContinuation _ -> "not-a-continuation";
            case Problem.WrongFate _ -> "wrong-fate";
            case Problem.NotCounted _ -> "not-counted";
        };
    }
}
