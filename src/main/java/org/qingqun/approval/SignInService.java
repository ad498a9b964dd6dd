package org.qingqun.approval;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.campaign.SignInRule;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// Whether people sign in before they work, and the recovery code that opens when nobody can.
public record SignInService(PersonStore people, PinService pins, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final int PIECES = 5;

    /// What opens after a recovery, told once.
    ///
    /// @param recoveryCode the office's next one
    /// @param firstCode    for the PIN that was taken away
    public record Recovered(String recoveryCode, String firstCode) {}

    public SignInRule rule() {
        return people.signInRule();
    }

    /// From now on everybody signs in. The administrator who turns it on must have a PIN, or he would lock himself out.
    ///
    /// @return the recovery code, `AB3D-…`: told this once, kept as a hash
    /// @throws ExpectedException `NOT_ALLOWED`, `PIN_NOT_SET`
    public String turnOn(PersonId by) {
        var administrator = access.require(by, Permission.ADMINISTER);
        if (administrator.pinHash() == null) throw new ExpectedException(ErrorCode.PIN_NOT_SET, administrator.name());
        return transactions.inOne(() -> {
            var code = PrintedCode.draw(PIECES);
            people.replace(new SignInRule(true, rule().idleMinutes(), Secret.hash(PrintedCode.plain(code))));
            log(by, "signin.on", null);
            return code;
        });
    }

    /// From now on whoever opens the program is the first administrator.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`; `LAST_ADMINISTRATOR` when the first one may not administer any more
    public void turnOff(PersonId by) {
        access.require(by, Permission.ADMINISTER);
        var first = people.get(PersonId.ADMINISTRATOR);
        if (first.retired() || !Access.grants(first.role(), Permission.ADMINISTER)) throw new ExpectedException(ErrorCode.LAST_ADMINISTRATOR, first.name());
        transactions.inOne(() -> {
            people.replace(new SignInRule(false, rule().idleMinutes(), null));
            log(by, "signin.off", null);
        });
    }

    /// @param minutes 1–240 without a touch, then the window is locked
    /// @throws ExpectedException `NOT_ALLOWED`, `BAD_IDLE_MINUTES`
    public void lockAfter(int minutes, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        var rule = rule();
        if (!rule.admits(minutes)) throw new ExpectedException(ErrorCode.BAD_IDLE_MINUTES, minutes);
        transactions.inOne(() -> {
            people.replace(new SignInRule(rule.required(), minutes, rule.recoveryHash()));
            log(by, "signin.idle", Integer.toString(minutes));
        });
    }

    /// Takes a PIN away by the printed code, which is used up by that.
    ///
    /// @return the codes that hold from now on: of the office, and with which this person sets his PIN
    /// @throws ExpectedException `WRONG_RECOVERY_CODE`
    public Recovered recover(PersonId person, String code) {
        var hash = rule().recoveryHash();
        if (hash == null || !Secret.matches(PrintedCode.plain(code), hash)) throw new ExpectedException(ErrorCode.WRONG_RECOVERY_CODE);
        return transactions.inOne(() -> {
            pins.takeAway(people.get(person), person);
            var next = PrintedCode.draw(PIECES);
            people.replace(new SignInRule(true, rule().idleMinutes(), Secret.hash(PrintedCode.plain(next))));
            log(person, "signin.recover", null);
            return new Recovered(next, pins.firstCodes().make(person));
        });
    }

    private void log(PersonId by, String action, @Nullable String to) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "signin:office", null, to, null));
    }
}
