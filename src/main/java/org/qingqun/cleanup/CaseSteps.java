package org.qingqun.cleanup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.AssetId;

/// Moves cases: the change and its line in the log are made from the same two values in the same transaction.
///
/// @param settlement hears of decisions that closed nothing
public record CaseSteps(CaseStore cases, AuditStore audit, BaselineService baseline, Settlement settlement, Transactions transactions, Clock clock) {
    /// Why a case comes back to its approver by itself.
    public static final String CONTENT_CHANGED = "content-changed";
    private static final String SUBMITTED = "case." + CaseState.SUBMITTED.key();
    private static final String CONTENT = " content ";

    /// Moves one case inside the running transaction.
    public CleanupCase move(CleanupCase before, UnaryOperator<CleanupCase> change, PersonId by, @Nullable String why) {
        var after = cases.replace(before, change.apply(before));
        audit.append(new AuditEntry(clock.instant(), by.value(), action(after), subject(after.id()), describe(before), describe(after), why));
        var left = before.survivor();
        if (left != null && !mergesInto(left, after) && cases.findMergesInto(left).isEmpty()) baseline.endByMerge(left, by);
        if (after.state() == CaseState.DECIDED) settlement.decided(after);
        return after;
    }

    private static boolean mergesInto(AssetId survivor, CleanupCase c) {
        return survivor.equals(c.survivor()) && c.state() != CaseState.WITHDRAWN && c.state() != CaseState.RESTORED;
    }

    /// Fixes what is being decided by its hash. The content itself is kept beside the log, as a value that can be purged: whoever approves sees what changed.
    public CleanupCase submit(CleanupCase before, CaseContent content, PersonId by, @Nullable String why) {
        var after = cases.replace(before, before.moveTo(CaseState.SUBMITTED).withContentHash(content.hash()));
        audit.append(new AuditEntry(clock.instant(), by.value(), action(after), subject(after.id()), describe(before),
                describe(after) + CONTENT + audit.reference(content.written()), why));
        return after;
    }

    /// Every submission of a case, oldest first.
    List<Submission> findSubmissions(CaseId id) {
        return audit.findBySubject(subject(id)).stream().map(ChainedEntry::entry).filter(e -> e.action().equals(SUBMITTED))
                .map(e -> new Submission(e.at(), new PersonId(e.by()), CONTENT_CHANGED.equals(e.reason()), kept(e.to()))).toList();
    }

    private @Nullable CaseContent kept(@Nullable String to) {
        var reference = StringUtils.substringAfter(to, CONTENT);
        return StringUtils.isEmpty(reference) ? null : audit.findValue(reference).flatMap(CaseContent::read).orElse(null);
    }

    /// A new case's first line.
    public void opened(CleanupCase c, PersonId by) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action(c), subject(c.id()), null, describe(c) + " asset:" + c.asset().value(),
                c.reason()));
    }

    /// Does `step` for each row in one transaction; a refused row writes nothing and the others go on.
    public <T> Outcome each(Collection<T> rows, ToLongFunction<T> subject, Function<T, CleanupCase> step) {
        return transactions.inOne(() -> {
            var done = new ArrayList<CleanupCase>();
            var refused = new ArrayList<Refusal>();
            for (var row : rows) {
                try {
                    done.add(transactions.inOne(() -> step.apply(row))); // a savepoint: a refused row leaves no trace
                } catch (ExpectedException why) {
                    refused.add(new Refusal(subject.applyAsLong(row), why));
                }
            }
            return new Outcome(done, refused);
        });
    }

    public Outcome eachCase(List<CaseId> ids, Function<CleanupCase, CleanupCase> step) {
        return each(ids, CaseId::value, id -> step.apply(cases.get(id)));
    }

    private static String action(CleanupCase c) {
        return "case." + c.state().key();
    }

    private static String subject(CaseId id) {
        return "case:" + id.value();
    }

    private static String describe(CleanupCase c) {
        return c.disposition().key() + " " + c.state().key() + (c.survivor() == null ? "" : " into asset:" + c.survivor().value());
    }
}
