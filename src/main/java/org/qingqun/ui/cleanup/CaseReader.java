package org.qingqun.ui.cleanup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Proof;
import org.qingqun.cleanup.Refusal;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.cleanup.procedure.PlannedStep;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.Messages;
import org.qingqun.common.Slices;
import org.qingqun.office.Office;
import org.qingqun.report.letter.Addressing;
import org.qingqun.report.letter.LetterKind;
import org.qingqun.report.letter.Letters;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.NoticeText;

/// Reads page 处置 from the services; runs in the background.
public record CaseReader(Office office, Messages messages) {
    private static final int CHUNK = 500;

    /// @param ids      all that the filter shows, by deadline
    /// @param overdue  how many of them are past their deadline
    /// @param letters  supervision letters that are due, one a unit
    /// @param toVerify executed cases with a proof
    public record Listing(Map<CaseState, Integer> counts, List<CaseId> ids, int overdue, int letters, int toVerify, Timetable timetable) {}

    /// @param notice    what the custodian posts; empty where nothing ends
    /// @param procedure what people have to do; empty where nothing ends
    /// @param grade     how firmly its last agreement stands; null where nobody agreed
    public record Detail(CaseRow row, List<CaseHistory.Step> steps, List<Proof> proofs, String notice, boolean baselineLocked, List<PlannedStep> procedure,
            Timetable timetable, @Nullable ApprovalGrade grade) {}

    /// What came of a step, in words.
    ///
    /// @param done     empty when nothing was done
    /// @param refusals one sentence a row that was not done as asked
    /// @param back     the step that takes it back
    public record Told(String done, List<String> refusals, Optional<Step> back) {}

    /// A notice on changed content sends the case back to the approver: that is said, since it is not what was asked for.
    public Told told(Step step, Outcome outcome) {
        var action = step.action();
        var words = new ErrorText(messages);
        var refusals = new ArrayList<String>();
        var names = names(outcome.refused().stream().map(r -> new CaseId(r.subject())).toList());
        for (var r : outcome.refused()) refusals.add(messages.format("cleanup.refused", names.getOrDefault(r.subject(), ""), words.explain(r.why())) + lastStep(r));
        var sentBack = outcome.done().stream().filter(c -> action != CaseAction.SUBMIT && c.state() == CaseState.SUBMITTED).map(CleanupCase::id).toList();
        for (var name : names(sentBack).values()) refusals.add(messages.format("cleanup.changed", name));
        var done = outcome.done().stream().filter(c -> !sentBack.contains(c.id())).toList();
        // an account that freezes is not closed yet, and what is not closed cannot be reopened
        var undoable = action == CaseAction.VERIFY ? done.stream().filter(c -> c.state() == CaseState.CLOSED).toList() : done;
        return new Told(done.isEmpty() ? "" : messages.format("cleanup.done." + action.key(), done.size()), refusals,
                step.opposite(undoable.stream().map(CleanupCase::id).toList(), office.today(), messages.text("cleanup.undo.reason")));
    }

    /// Who was faster, where somebody else's step is the reason.
    private String lastStep(Refusal refusal) {
        if (refusal.why().code() != ErrorCode.STALE && refusal.why().code() != ErrorCode.ILLEGAL_STEP) return "";
        var steps = office.audit().findBySubject("case:" + refusal.subject());
        if (steps.isEmpty()) return "";
        var last = steps.getLast().entry();
        var who = office.people().findAll().stream().filter(p -> p.id().value() == last.by()).findFirst().map(p -> p.name()).orElse("?");
        var at = last.at().atZone(office.clock().getZone());
        var family = office.cases().get(new CaseId(refusal.subject())).family();
        return messages.format("cleanup.refused.last", who, at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES), CaseHistory.what(family, last, messages));
    }

    private Map<Long, String> names(List<CaseId> ids) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (var row : office.review().findRows(ids)) names.put(row.cleanupCase().id().value(), row.asset().name());
        return names;
    }

    public Listing list(CaseFilter filter) {
        var ids = agreed(office.review().findIds(filter.query()), filter.grade());
        var overdue = overdue(ids);
        var letters = new Letters(office.review(), office.cleanup(), office.campaigns().current().name(), office.today(), messages);
        return new Listing(office.review().countByState(), filter.overdue() ? overdue : ids, overdue.size(), letters.find(LetterKind.SUPERVISION, Addressing.UNIT).size(),
                findReadyToVerify().size(), office.cleanup().calendar().timetable());
    }

    /// Executed cases with a proof, and frozen accounts that have thawed, by deadline.
    public List<CaseId> findReadyToVerify() {
        var today = office.today();
        var ids = office.review().findIds(CaseQuery.in(CaseState.EXECUTED, CaseState.FREEZING));
        var ready = new ArrayList<CaseId>();
        for (var part : Slices.of(ids, CHUNK))
            for (var row : office.review().findRows(part)) if (isReady(row, today)) ready.add(row.cleanupCase().id());
        return ready;
    }

    private static boolean isReady(CaseRow row, LocalDate today) {
        return row.proofs() > 0 && CaseAction.VERIFY.waitsFor(row, today, true).isEmpty();
    }

    private List<CaseId> agreed(List<CaseId> ids, @Nullable ApprovalGrade grade) {
        if (grade == null) return ids;
        var only = office.approvals().findByGrade(grade);
        return ids.stream().filter(only::contains).toList();
    }

    /// Ids come by deadline, so the first one that is not due yet ends the search.
    private List<CaseId> overdue(List<CaseId> ids) {
        var today = office.today();
        var found = new ArrayList<CaseId>();
        for (var part : Slices.of(ids, CHUNK)) {
            for (var row : office.review().findRows(part)) {
                if (!due(row.cleanupCase(), today)) return found;
                if (row.cleanupCase().isOverdue(today)) found.add(row.cleanupCase().id());
            }
        }
        return found;
    }

    private static boolean due(CleanupCase c, LocalDate today) {
        return c.deadline() != null && c.deadline().isBefore(today);
    }

    public Detail detail(CaseId id) {
        var row = office.review().findRows(List.of(id)).getFirst();
        var c = row.cleanupCase();
        var log = office.audit().findBySubject("case:" + id.value());
        var names = new HashMap<Long, String>();
        for (var person : office.people().findAll()) names.put(person.id().value(), person.name());
        var steps = CaseHistory.of(c, log, by -> names.getOrDefault(by, "?"), office.today(), office.clock().getZone(), messages);
        var by = c.state() == CaseState.NOTIFIED ? c.waitUntil() : c.deadline();
        var procedure = office.cleanup().procedures().plan(row);
        var successor = procedure.stream().filter(p -> p.step() == ProcedureStep.SUCCESSOR).map(PlannedStep::note).filter(Objects::nonNull).findFirst().orElse(null);
        return new Detail(row, steps, office.cases().findProofs(id), new NoticeText(messages, office.cleanup().templates()).of(row, by, successor),
                office.campaigns().current().isLocked(), procedure, office.cleanup().calendar().timetable(), office.approvals().findAgreement(id).map(Approval::grade).orElse(null));
    }
}
