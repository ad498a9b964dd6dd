package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.qingqun.approval.SignedIn;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Refusal;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.ui.approval.Result.Executor;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;

/// Makes a head's answers take effect, under a PIN typed for just this; runs in the background.
record Signing(Office office, Messages messages) {
    /// One answer to one item, as its head saw it.
    record Signed(Item item, Answer answer) {}

    private record Done(List<CleanupCase> cases, Map<Verdict, Integer> counts, List<Refusal> refused) {}

    /// @throws ExpectedException `PIN_WRONG`, `PIN_LOCKED`; then nothing was done
    Result sign(PersonId head, String pin, List<Signed> answers) {
        var signedIn = office.pins().signIn(head, pin);
        var done = new Done(new ArrayList<>(), new EnumMap<>(Verdict.class), new ArrayList<>());
        byAnswer(answers, done).forEach((answer, ids) -> decide(answer, ids, signedIn, done));
        var agreed = done.cases().stream().filter(c -> c.state() == CaseState.APPROVED && c.disposition() != Disposition.KEEP).toList();
        int closings = (int) agreed.stream().filter(c -> c.disposition().closes()).count();
        return new Result(done.counts(), closings, executors(agreed), done.refused().stream().map(r -> words(r, answers)).toList(),
                waiting(signedIn));
    }

    private int waiting(SignedIn head) {
        return (int) new Waits(office).rows(office.approvals().findWaiting(head.person())).stream()
                .filter(r -> !r.cleanupCase().proposedBy().equals(head.person().id())).count();
    }

    /// Equal answers go together. What was submitted anew since the head saw it is not his answer's any more.
    private Map<Answer, List<CaseId>> byAnswer(List<Signed> answers, Done done) {
        var now = new LinkedHashMap<CaseId, CaseRow>();
        new Waits(office).rows(answers.stream().map(s -> s.item().id()).toList()).forEach(r -> now.put(r.cleanupCase().id(), r));
        var groups = new LinkedHashMap<Answer, List<CaseId>>();
        for (var signed : answers) {
            var id = signed.item().id();
            var row = now.get(id);
            var same = row != null && Objects.equals(row.cleanupCase().contentHash(), signed.item().row().cleanupCase().contentHash());
            if (same) groups.computeIfAbsent(signed.answer(), _ -> new ArrayList<>()).add(id);
            else done.refused().add(new Refusal(id.value(), new ExpectedException(ErrorCode.CONTENT_CHANGED, id.value())));
        }
        return groups;
    }

    private void decide(Answer answer, List<CaseId> ids, SignedIn head, Done done) {
        var outcome = outcome(answer, ids, head);
        done.cases().addAll(outcome.done());
        done.refused().addAll(outcome.refused());
        if (!outcome.done().isEmpty()) done.counts().merge(answer.verdict(), outcome.done().size(), Integer::sum);
    }

    /// A survivor that is no longer there, or not his to fill, is refused by row: the other answers go on.
    private Outcome outcome(Answer answer, List<CaseId> ids, SignedIn head) {
        var into = answer.into();
        if (into == null) return office.approvals().decide(ids, answer.verdict(), answer.comment(), answer.until(), head);
        try {
            return office.approvals().agreeInto(ids, into, Objects.requireNonNullElse(answer.comment(), ""), head);
        } catch (ExpectedException why) {
            return new Outcome(List.of(), ids.stream().map(id -> new Refusal(id.value(), why)).toList());
        }
    }

    private String words(Refusal refusal, List<Signed> answers) {
        var name = answers.stream().filter(s -> s.item().id().value() == refusal.subject()).map(s -> s.item().name()).findFirst().orElse(FigureText.NONE);
        return switch (refusal.why().code()) {
            case CONTENT_CHANGED -> messages.format("approval.refused.changed", name);
            case SAME_PERSON -> messages.format("approval.refused.own", name);
            case ILLEGAL_STEP, STALE -> messages.format("approval.refused.gone", name);
            default -> messages.format("approval.refused.other", name, new ErrorText(messages).explain(refusal.why()));
        };
    }

    /// Whoever has the earliest deadline first.
    private List<Executor> executors(List<CleanupCase> agreed) {
        var byName = new TreeMap<String, List<CleanupCase>>();
        for (var c : agreed) byName.computeIfAbsent(c.responsible() == null ? messages.text("approval.result.nobody") : c.responsible(), _ -> new ArrayList<>()).add(c);
        var found = new ArrayList<Executor>();
        byName.forEach((name, cases) -> found.add(new Executor(name, cases.size(),
                cases.stream().map(CleanupCase::deadline).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null))));
        found.sort(Comparator.comparing(Executor::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return found;
    }
}
