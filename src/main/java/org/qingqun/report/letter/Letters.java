package org.qingqun.report.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.cleanup.desk.CleanupDesk;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.cleanup.procedure.Reminder;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.common.Slices;
import org.qingqun.report.write.DocxWriter;

/// The letters that are due today, one for each unit or custodian.
public record Letters(ReviewService review, CleanupDesk desk, String campaign, LocalDate today, Messages messages) {
    private static final CaseQuery WAITED_FOR = CaseQuery.in(CaseState.APPROVED, CaseState.NOTIFIED, CaseState.BLOCKED);
    private static final int PAGE = 500;

    /// In the order of their addressees, each with its most urgent matter first. Empty when there is nothing to write.
    public List<Letter> find(LetterKind kind, Addressing to) {
        var text = new LetterText(messages, desk.templates(), campaign, today);
        var byAddressee = new LinkedHashMap<String, List<CaseRow>>();
        for (var row : due(kind)) byAddressee.computeIfAbsent(to.addressee(row), _ -> new ArrayList<>()).add(row);
        return byAddressee.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> text.write(kind, e.getKey(), e.getValue())).toList();
    }

    /// Matters of each kind that want a letter.
    public Map<LetterKind, Integer> count() {
        var counts = new EnumMap<LetterKind, Integer>(LetterKind.class);
        for (var kind : LetterKind.values()) counts.put(kind, due(kind).size());
        return counts;
    }

    /// Writes each as docx and returns the files in their order.
    ///
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`, `CANCELLED`
    public static List<Path> write(List<Letter> letters, Path folder, Progress progress) {
        var written = new ArrayList<Path>();
        for (var letter : letters) {
            progress.checkCancelled();
            written.add(new DocxWriter().write(letter.document(), folder.resolve(letter.fileName())));
            progress.at(written.size(), letters.size());
        }
        return written;
    }

    /// Notes that letters went out, so that nobody gets the same reminder twice; `takeBack` is the opposite.
    public void sent(List<Letter> letters, PersonId by) {
        each(letters, (step, cases) -> desk.procedures().mark(cases, step, today, null, by));
    }

    public void takeBack(List<Letter> letters, PersonId by) {
        each(letters, (step, cases) -> desk.procedures().unmark(cases, step, by));
    }

    private interface Marking {
        void of(ProcedureStep step, List<CaseId> cases);
    }

    private void each(List<Letter> letters, Marking marking) {
        var byStep = new EnumMap<ProcedureStep, List<CaseId>>(ProcedureStep.class);
        for (var letter : letters) for (var row : letter.rows()) {
            var step = step(letter.kind(), row);
            if (step != null) byStep.computeIfAbsent(step, _ -> new ArrayList<>()).add(row.cleanupCase().id());
        }
        byStep.forEach(marking::of);
    }

    private @Nullable ProcedureStep step(LetterKind kind, CaseRow row) {
        return switch (kind) {
            case SUPERVISION -> ProcedureStep.SUPERVISE;
            case REMINDER -> Reminder.due(row.cleanupCase(), today, Set.of()).orElse(null);
            case DIGEST -> null; // announcing is the custodian's part, and marked when he says so
        };
    }

    private List<CaseRow> due(LetterKind kind) {
        var found = new ArrayList<CaseRow>();
        var ids = review.findIds(WAITED_FOR);
        for (var part : Slices.of(ids, PAGE)) {
            var marks = desk.procedures().findMarks(part);
            for (var row : review.findRows(part)) if (isDue(kind, row, marks.getOrDefault(row.cleanupCase().id(), Map.of()).keySet())) found.add(row);
        }
        found.sort(Comparator.comparing((CaseRow row) -> row.cleanupCase().deadline(), Comparator.nullsLast(Comparator.naturalOrder())));
        return found;
    }

    private boolean isDue(LetterKind kind, CaseRow row, Set<ProcedureStep> sent) {
        var c = row.cleanupCase();
        if (!Reminder.isWaitedFor(c)) return false;
        return switch (kind) {
            case SUPERVISION -> c.isOverdue(today);
            case REMINDER -> Reminder.due(c, today, sent).isPresent();
            case DIGEST -> c.state() != CaseState.BLOCKED;
        };
    }
}
