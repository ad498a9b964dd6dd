package org.qingqun.approval;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /// Without letters and digits that are mistaken for each other.
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int PIECES = 5;
    private static final int PIECE = 4;

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
            var code = draw();
            people.replace(new SignInRule(true, rule().idleMinutes(), Secret.hash(plain(code))));
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
    /// @return the next recovery code
    /// @throws ExpectedException `WRONG_RECOVERY_CODE`
    public String recover(PersonId person, String code) {
        var hash = rule().recoveryHash();
        if (hash == null || !Secret.matches(plain(code), hash)) throw new ExpectedException(ErrorCode.WRONG_RECOVERY_CODE);
        return transactions.inOne(() -> {
            pins.takeAway(people.get(person), person);
            var next = draw();
            people.replace(new SignInRule(true, rule().idleMinutes(), Secret.hash(plain(next))));
            log(person, "signin.recover", null);
            return next;
        });
    }

    private static String draw() {
        return Stream.generate(SignInService::piece).limit(PIECES).collect(Collectors.joining("-"));
    }

    private static String piece() {
        return new SecureRandom().ints(PIECE, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }

    /// As typed from paper: capitals, hyphens and spaces do not matter.
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private void log(PersonId by, String action, @Nullable String to) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "signin:office", null, to, null));
    }
}
