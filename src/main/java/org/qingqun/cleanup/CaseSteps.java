package org.qingqun.cleanup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
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
        if (left != null && !mergesInto(left, after)) endByMergeIfNothingMerges(left, by);
        if (after.state() == CaseState.DECIDED) settlement.decided(after);
        return after;
    }

    private void endByMergeIfNothingMerges(AssetId survivor, PersonId by) {
        if (cases.findMergesInto(survivor).isEmpty()) baseline.endByMerge(survivor, by);
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

    /// The first lines of new cases.
    public void opened(List<CleanupCase> fresh, PersonId by) {
        var at = clock.instant();
        audit.appendAll(fresh.stream().map(c -> new AuditEntry(at, by.value(), action(c), subject(c.id()), null, describe(c) + " asset:" + c.asset().value(), c.reason())).toList());
    }

    /// Moves many cases the same way, each with its line in the log; what is refused stays as it was, and a case somebody else moved meanwhile is told of.
    public Outcome moveAll(List<CaseId> ids, UnaryOperator<CleanupCase> change, PersonId by, @Nullable String why) {
        return writeAll(ids, before -> new CaseChange(before, change.apply(before)), _ -> Map.of(), by, why);
    }

    /// As `submit`, for many.
    ///
    /// @param contents what is decided in each of these cases
    Outcome submitAll(List<CaseId> ids, Function<Collection<CleanupCase>, Map<CaseId, CaseContent>> contents, PersonId by) {
        return transactions.inOne(() -> {
            var known = contents.apply(cases.find(ids).values());
            return writeAll(ids, before -> new CaseChange(before, before.moveTo(CaseState.SUBMITTED).withContentHash(Objects.requireNonNull(known.get(before.id())).hash())),
                    done -> references(done, known), by, null);
        });
    }

    private Map<CaseId, String> references(List<CleanupCase> done, Map<CaseId, CaseContent> contents) {
        var references = audit.references(done.stream().map(c -> Objects.requireNonNull(contents.get(c.id())).written()).toList());
        var byCase = new HashMap<CaseId, String>();
        for (int i = 0; i < references.size(); i++) byCase.put(done.get(i).id(), CONTENT + references.get(i));
        return byCase;
    }

    /// @param more what is added to the lines of cases that were moved
    private Outcome writeAll(List<CaseId> ids, Function<CleanupCase, CaseChange> step, Function<List<CleanupCase>, Map<CaseId, String>> more, PersonId by, @Nullable String why) {
        return transactions.inOne(() -> {
            var refused = new ArrayList<Refusal>();
            var changes = plan(ids, step, refused);
            var done = cases.replaceAll(List.copyOf(changes.values()));
            var moved = done.stream().map(CleanupCase::id).collect(Collectors.toSet());
            for (var id : changes.keySet()) if (!moved.contains(id)) refused.add(new Refusal(id.value(), new ExpectedException(ErrorCode.STALE, id.value())));
            var added = more.apply(done);
            var at = clock.instant();
            audit.appendAll(done.stream().map(after -> new AuditEntry(at, by.value(), action(after), subject(after.id()),
                    describe(Objects.requireNonNull(changes.get(after.id())).before()), describe(after) + added.getOrDefault(after.id(), ""), why)).toList());
            done.stream().filter(c -> c.survivor() != null && !mergesInto(c.survivor(), c)).map(CleanupCase::survivor).filter(Objects::nonNull).distinct()
                    .forEach(survivor -> endByMergeIfNothingMerges(survivor, by));
            return new Outcome(done, refused);
        });
    }

    /// In the order of the numbers. A case that is named twice goes its way once.
    private Map<CaseId, CaseChange> plan(List<CaseId> ids, Function<CleanupCase, CaseChange> step, List<Refusal> refused) {
        var found = cases.find(ids);
        var changes = new LinkedHashMap<CaseId, CaseChange>();
        for (var id : ids) {
            try {
                var before = found.get(id);
                if (before == null) throw new ExpectedException(ErrorCode.UNKNOWN_CASE, id.value());
                var earlier = changes.get(id);
                var change = step.apply(earlier == null ? before : earlier.after()); // a second time it is refused as it would be after the first
                if (earlier == null) changes.put(id, change);
            } catch (ExpectedException why) {
                refused.add(new Refusal(id.value(), why));
            }
        }
        return changes;
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
