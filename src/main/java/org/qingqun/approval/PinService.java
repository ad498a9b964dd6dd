package org.qingqun.approval;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
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

/// PINs: set by their person at first use, kept as salted Argon2id hashes, locked after five wrong ones until they are taken away.
public record PinService(PersonStore people, AuditStore audit, Transactions transactions, Clock clock) {
    private static final int TRIES = 5;
    private static final int VOUCHERS = 2;

    /// Whether people sign in, over the same stores.
    public SignInService signIn() {
        return new SignInService(people, this, audit, new Access(people), transactions, clock);
    }

    /// With what the first PIN is set where people sign in.
    public FirstCodes firstCodes() {
        return new FirstCodes(people, audit, transactions, clock);
    }

    /// No PIN opens any more, not even the right one.
    public static boolean isLocked(Person person) {
        return person.failedPins() >= TRIES;
    }

    /// The first PIN where nobody signs in yet.
    ///
    /// @throws ExpectedException as the other
    public SignedIn setFirst(PersonId id, String pin) {
        return setFirst(id, pin, null);
    }

    /// The first PIN; a set one is not changed here.
    ///
    /// @param code as `FirstCodes` issued it; asked for only where people sign in
    /// @throws ExpectedException `PIN_TOO_SIMPLE` unless 4–12 digits that are not all the same; `NOT_ALLOWED` when one is set already; `FIRST_CODE_MISSING`, `FIRST_CODE_WRONG`
    public SignedIn setFirst(PersonId id, String pin, @Nullable String code) {
        requireDifficult(pin);
        if (people.get(id).pinHash() == null) firstCodes().require(id, code);
        return transactions.inOne(() -> {
            var person = people.get(id);
            if (person.pinHash() != null || person.retired()) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), "PIN");
            return store(person, pin, "pin.set");
        });
    }

    /// Another PIN, by its person who knows the present one.
    ///
    /// @throws ExpectedException as `signIn`, and `PIN_TOO_SIMPLE`
    public SignedIn change(PersonId id, String present, String next) {
        requireDifficult(next);
        var person = signIn(id, present).person();
        return transactions.inOne(() -> store(person, next, "pin.change"));
    }

    private static void requireDifficult(String pin) {
        if (!pin.matches("\\d{4,12}") || pin.chars().distinct().count() < 2) throw new ExpectedException(ErrorCode.PIN_TOO_SIMPLE);
    }

    private SignedIn store(Person person, String pin, String action) {
        var changed = person.withPin(Secret.hash(pin), 0);
        people.replace(changed);
        people.clearResets(person.id());
        people.clearFirstCode(person.id());
        log(person.id(), action, person.id());
        return new SignedIn(changed);
    }

    /// A forgotten or locked PIN is taken away, and its person sets a new one. Who did it stands in the log.
    ///
    /// While nobody signs in an administrator does it alone. Where people sign in it takes two others: the first one's word waits for the second's.
    ///
    /// @return whether the PIN is gone now
    /// @throws ExpectedException `NOT_ALLOWED`
    public boolean reset(PersonId id, PersonId by) {
        boolean alone = !people.signInRule().required();
        new Access(people).require(by, alone ? Permission.ADMINISTER : Permission.VOUCH);
        return transactions.inOne(() -> {
            var person = people.get(id);
            if (!alone && by.equals(id)) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), "PIN");
            people.addReset(id, by);
            if (!alone && people.findResets(id).size() < VOUCHERS) {
                log(by, "pin.vouch", id);
                return false;
            }
            takeAway(person, by);
            return true;
        });
    }

    /// Takes a PIN away; for whoever has shown that he may.
    void takeAway(Person person, PersonId by) {
        people.replace(person.withPin(null, 0));
        people.clearResets(person.id());
        people.clearFirstCode(person.id());
        log(by, "pin.reset", person.id());
    }

    /// @throws ExpectedException `PIN_NOT_SET`, `PIN_LOCKED`, `PIN_MISSING` or `PIN_WRONG` with the tries left; `NOT_ALLOWED` for the retired
    public SignedIn signIn(PersonId id, String pin) {
        var person = people.get(id);
        @Nullable String hash = person.pinHash();
        if (person.retired()) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), "PIN");
        if (hash == null) throw new ExpectedException(ErrorCode.PIN_NOT_SET, person.name());
        if (isLocked(person)) throw new ExpectedException(ErrorCode.PIN_LOCKED, person.name());
        if (pin.isEmpty()) throw new ExpectedException(ErrorCode.PIN_MISSING); // a button pressed too early is no guess
        boolean right = Secret.matches(pin, hash);
        int failed = right ? 0 : person.failedPins() + 1;
        if (failed != person.failedPins()) people.replace(person.withPin(hash, failed));
        if (!right) throw new ExpectedException(ErrorCode.PIN_WRONG, TRIES - failed);
        return new SignedIn(person);
    }

    private void log(PersonId by, String action, PersonId person) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "person:" + person.value(), null, null, null));
    }
}
