package org.qingqun.approval.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.approval.Verdict;
import org.qingqun.audit.AuditChain;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Whether the inventory still holds what a signed sheet approved: whoever kept the sheet can tell, even where somebody made the log anew.
record SheetCheck(ReviewService review, SheetStore sheets, ApprovalStore approvals, SheetWords words) {
    /// @throws ExpectedException `NO_SHEET`, `FOREIGN_SHEET`
    List<SheetProblem> check(FilledSheet filled) {
        var code = BatchCode.findAll(filled.text()).stream().findFirst().orElseThrow(() -> new ExpectedException(ErrorCode.NO_SHEET, filled.file()));
        var sheet = sheets.findByCode(code).orElseThrow(() -> new ExpectedException(ErrorCode.FOREIGN_SHEET, filled.file(), code));
        var problems = new ArrayList<SheetProblem>();
        if (!BatchCode.isOf(code, sheet.rows(), sheet.logHead()) || !stands(sheet.logHead())) problems.add(new SheetProblem.Rewritten(code));
        var now = review.findRows(sheet.rows().stream().map(SheetRow::cleanupCase).toList()).stream().collect(Collectors.toMap(r -> r.cleanupCase().id(), r -> r));
        var answers = approvals.findBySheet(sheet.id()).stream().collect(Collectors.toMap(Approval::cleanupCase, a -> a, (_, later) -> later));
        for (var row : filled.rows()) {
            var printed = RowCode.read(row.code()).flatMap(sheet::find);
            if (printed.isEmpty()) problems.add(new SheetProblem.UnknownRow(row.name(), row.code().strip()));
            else problem(row, Objects.requireNonNull(now.get(printed.get().cleanupCase())), Optional.ofNullable(answers.get(printed.get().cleanupCase()))).ifPresent(problems::add);
        }
        return problems;
    }

    /// The log holds the line after which the sheet was printed.
    private boolean stands(String logHead) {
        var found = new AtomicBoolean(logHead.equals(AuditChain.START));
        review.steps().audit().forEach(line -> {
            if (line.hash().equals(logHead)) found.set(true);
        });
        return found.get();
    }

    private Optional<SheetProblem> problem(FilledSheet.Row row, CaseRow current, Optional<Approval> recorded) {
        var signed = read(row);
        if (signed.isEmpty()) return Optional.empty();
        if (recorded.isEmpty()) return signed.get() == Verdict.AGREE ? Optional.of(new SheetProblem.NotRecorded(row.name())) : Optional.empty();
        var answer = recorded.get();
        boolean moved = new RowMarks(row, today(), words).isMoved(); // agreed into another one, or sent back for it
        if (answer.verdict() != signed.get() && !moved) return Optional.of(new SheetProblem.Otherwise(row.name(), answer.verdict()));
        return answer.verdict() == Verdict.AGREE && !holds(current, answer) ? Optional.of(new SheetProblem.Changed(row.name())) : Optional.empty();
    }

    /// What is clearly marked; a mark that was refused when it was read in says nothing here either.
    private Optional<Verdict> read(FilledSheet.Row row) {
        var marks = new RowMarks(row, LocalDate.MIN, words); // a day that has come since was to come when it was signed
        try {
            return marks.isBlank() ? Optional.empty() : Optional.of(marks.read().verdict());
        } catch (ExpectedException unclear) {
            return Optional.empty();
        }
    }

    /// The case is what was approved; while it is under way so is what it is about.
    private static boolean holds(CaseRow current, Approval answer) {
        var c = current.cleanupCase();
        if (!answer.contentHash().equals(c.contentHash())) return false;
        return !c.state().isOpen() || CaseContent.of(c, current.asset(), current.survivor()).hash().equals(answer.contentHash());
    }

    private LocalDate today() {
        return LocalDate.now(review.steps().clock());
    }
}
