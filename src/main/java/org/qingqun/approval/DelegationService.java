package org.qingqun.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// Who stands in for a department head while he is away. It stands in the log, ends by itself, and is never passed on.
public record DelegationService(DelegationStore delegations, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// Nobody is away longer than this without a successor.
    public static final int MOST_DAYS = 90;

    /// By the head himself, after his PIN.
    ///
    /// @throws ExpectedException `SAME_PERSON` for himself, `NOT_ALLOWED` where the other may not approve, `REASON_REQUIRED`, `DELEGATION_PERIOD`, `DELEGATED_ALREADY`
    public Delegation delegate(SignedIn head, PersonId delegate, LocalDate from, LocalDate until, String reason) {
        return enter(head.person().id(), delegate, from, until, reason, head.person().id());
    }

    /// On the head's word, entered by an administrator.
    ///
    /// @throws ExpectedException as the other
    public Delegation delegateFor(PersonId head, PersonId delegate, LocalDate from, LocalDate until, String reason, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return enter(head, delegate, from, until, reason, by);
    }

    private Delegation enter(PersonId head, PersonId delegate, LocalDate from, LocalDate until, String reason, PersonId by) {
        var away = access.require(head, Permission.APPROVE);
        if (head.equals(delegate)) throw new ExpectedException(ErrorCode.SAME_PERSON, away.name());
        access.require(delegate, Permission.APPROVE);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        var today = LocalDate.now(clock);
        if (from.isBefore(today) || until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) throw new ExpectedException(ErrorCode.DELEGATION_PERIOD, MOST_DAYS);
        return transactions.inOne(() -> {
            if (findOpen().stream().anyMatch(d -> d.head().equals(head) && !d.until().isBefore(from) && !until.isBefore(d.from())))
                throw new ExpectedException(ErrorCode.DELEGATED_ALREADY, away.name());
            var entered = delegations.insert(new Delegation(0, head, delegate, from, until, reason.strip(), by, clock.instant(), null));
            log("approval.delegate", head, by, "person:" + delegate.value() + " " + from + " " + until, reason.strip());
            return entered;
        });
    }

    /// Takes a delegation back.
    ///
    /// @throws ExpectedException `NOT_ALLOWED` for everybody but its head after his PIN and an administrator
    public void end(Delegation delegation, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        end(delegation, by, LocalDate.now(clock));
    }

    /// As the other, by the head himself.
    public void end(Delegation delegation, SignedIn head) {
        if (!delegation.head().equals(head.person().id())) throw new ExpectedException(ErrorCode.NOT_ALLOWED, head.person().name(), Permission.APPROVE);
        end(delegation, head.person().id(), LocalDate.now(clock));
    }

    private void end(Delegation delegation, PersonId by, LocalDate today) {
        transactions.inOne(() -> {
            delegations.end(delegation.id(), today);
            log("approval.delegate-end", delegation.head(), by, "person:" + delegation.delegate().value(), null);
        });
    }

    /// Those neither over nor taken back, the newest first.
    public List<Delegation> findOpen() {
        var today = LocalDate.now(clock);
        return delegations.findAll().stream().filter(d -> d.isOpen(today)).toList();
    }

    private void log(String action, PersonId head, PersonId by, String to, @org.jspecify.annotations.Nullable String reason) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "person:" + head.value(), null, to, reason));
    }
}
