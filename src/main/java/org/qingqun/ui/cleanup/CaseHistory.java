package org.qingqun.ui.cleanup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.wording.ProcedureText;

/// The way of one case as the log tells it, and the step that is due next.
public final class CaseHistory {
    /// How a step is marked.
    public enum Mark implements Keyed {
        DONE, DUE, OVERDUE, AHEAD
    }

    /// One line of the way.
    ///
    /// @param on   null for what is still to come without a day
    /// @param note who and why; empty where there is nothing to say
    public record Step(Mark mark, @Nullable LocalDate on, String what, String note) {}

    private static final Set<CaseState> UNAPPROVED = EnumSet.of(CaseState.PROPOSED, CaseState.SUBMITTED, CaseState.RETURNED);

    private CaseHistory() {}

    /// @param names a person's number to a name
    public static List<Step> of(CleanupCase c, List<ChainedEntry> log, LongFunction<String> names, LocalDate today, ZoneId zone, Messages messages) {
        var steps = new ArrayList<Step>();
        for (var line : log) {
            var entry = line.entry();
            var note = StringUtils.isBlank(entry.reason()) ? names.apply(entry.by()) : names.apply(entry.by()) + " · " + reason(entry.reason(), messages);
            steps.add(new Step(Mark.DONE, day(entry.at(), zone), what(c.family(), entry, messages), note));
        }
        if (c.state().isOpen()) steps.add(next(c, today, messages));
        return steps;
    }

    static String what(Family family, AuditEntry entry, Messages messages) {
        var words = new ProcedureText(messages);
        return switch (entry.action()) {
            case "case.did" -> words.of(mark(entry), family);
            case "case.undid" -> messages.format("cleanup.step.undid", words.of(mark(entry), family));
            default -> messages.text("cleanup.step." + entry.action().replaceFirst("^case\\.", ""));
        };
    }

    /// The log's line begins with the part's key.
    private static ProcedureStep mark(AuditEntry entry) {
        return Keyed.of(ProcedureStep.class, StringUtils.substringBefore(entry.to(), " "));
    }

    /// The deadline is that of whoever carries it out: no step before the approval is his.
    private static Step next(CleanupCase c, LocalDate today, Messages messages) {
        if (UNAPPROVED.contains(c.state())) return new Step(c.isOverdue(today) ? Mark.OVERDUE : Mark.DUE, null, messages.text(nextKey(c)), "");
        if (c.state() == CaseState.DEFERRED) return new Step(Mark.DUE, c.waitUntil(), messages.text(nextKey(c)), "");
        var wait = c.waitUntil() == null ? "" : messages.format("cleanup.next.until", c.waitUntil());
        var who = c.responsible() == null ? wait : wait.isEmpty() ? c.responsible() : c.responsible() + " · " + wait;
        var mark = c.isOverdue(today) ? Mark.OVERDUE : Mark.DUE;
        return new Step(mark, c.deadline(), messages.text(nextKey(c)), who);
    }

    private static String nextKey(CleanupCase c) {
        if (c.state() != CaseState.APPROVED || c.disposition().closes()) return "cleanup.next." + c.state().key();
        return c.disposition() == Disposition.RECTIFY ? "cleanup.next.approved.rectify" : "cleanup.next.approved.settle";
    }

    /// The one reason that the program itself writes.
    private static String reason(String written, Messages messages) {
        return written.equals("content-changed") ? messages.text("cleanup.step.content-changed") : written;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
