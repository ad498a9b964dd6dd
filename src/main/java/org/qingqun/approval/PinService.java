package org.qingqun.approval;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Clock;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// PINs: set by their person at first use, kept as salted Argon2id hashes, locked after five wrong ones until an administrator resets them.
public record PinService(PersonStore people, AuditStore audit, Transactions transactions, Clock clock) {
    private static final int TRIES = 5;
    /// 19 MiB, 2 passes, 1 lane: about 50 ms here.
    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /// No PIN opens any more, not even the right one.
    public static boolean isLocked(Person person) {
        return person.failedPins() >= TRIES;
    }

    /// The first PIN; a set one is not changed here.
    ///
    /// @throws ExpectedException `PIN_TOO_SIMPLE` unless 4–12 digits that are not all the same; `NOT_ALLOWED` when one is set already
    public SignedIn setFirst(PersonId id, String pin) {
        if (!pin.matches("\\d{4,12}") || pin.chars().distinct().count() < 2) throw new ExpectedException(ErrorCode.PIN_TOO_SIMPLE);
        return transactions.inOne(() -> {
            var person = people.get(id);
            if (person.pinHash() != null) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), "PIN");
            var hash = Password.hash(pin).addRandomSalt(16).with(ARGON).getResult();
            var changed = new Person(person.id(), person.name(), person.unit(), person.role(), hash, 0);
            people.replace(changed);
            audit.append(new AuditEntry(clock.instant(), id.value(), "pin.set", "person:" + id.value(), null, null, null));
            return new SignedIn(changed);
        });
    }

    /// A forgotten or locked PIN is taken away, and its person sets a new one. Who did it stands in the log.
    ///
    /// @throws ExpectedException `NOT_ALLOWED` for everybody but an administrator
    public void reset(PersonId id, PersonId by) {
        new Access(people).require(by, Permission.ADMINISTER);
        transactions.inOne(() -> {
            var person = people.get(id);
            people.replace(new Person(person.id(), person.name(), person.unit(), person.role(), null, 0));
            audit.append(new AuditEntry(clock.instant(), by.value(), "pin.reset", "person:" + id.value(), null, null, null));
        });
    }

    /// @throws ExpectedException `PIN_NOT_SET`, `PIN_LOCKED` or `PIN_WRONG` with the tries left
    public SignedIn signIn(PersonId id, String pin) {
        var person = people.get(id);
        var hash = person.pinHash();
        if (hash == null) throw new ExpectedException(ErrorCode.PIN_NOT_SET, person.name());
        if (isLocked(person)) throw new ExpectedException(ErrorCode.PIN_LOCKED, person.name());
        boolean right = Password.check(pin, hash).with(ARGON);
        int failed = right ? 0 : person.failedPins() + 1;
        if (failed != person.failedPins()) people.replace(new Person(person.id(), person.name(), person.unit(), person.role(), hash, failed));
        if (!right) throw new ExpectedException(ErrorCode.PIN_WRONG, TRIES - failed);
        return new SignedIn(person);
    }
}
