package org.qingqun.approval;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.FirstCode;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// 首次登录码: where people sign in, whoever has no PIN yet could be anybody at the door. An administrator hands him a code, which is good for one PIN.
public record FirstCodes(PersonStore people, AuditStore audit, Transactions transactions, Clock clock) {
    private static final int TRIES = 5;
    private static final int PIECES = 2;

    /// A code for somebody without a PIN, in place of the one he had.
    ///
    /// @return the code, `AB3D-EFGH`: told this once, kept as a hash
    /// @throws ExpectedException `NOT_ALLOWED` for everybody but an administrator, and where there is a PIN already
    public String issue(PersonId id, PersonId by) {
        new Access(people).require(by, Permission.ADMINISTER);
        return transactions.inOne(() -> {
            var person = people.get(id);
            if (person.pinHash() != null || person.retired()) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), "PIN");
            audit.append(new AuditEntry(clock.instant(), by.value(), "pin.first-code", "person:" + id.value(), null, null, null));
            return make(id);
        });
    }

    String make(PersonId id) {
        var code = PrintedCode.draw(PIECES);
        people.replace(new FirstCode(id, Secret.hash(PrintedCode.plain(code)), 0));
        return code;
    }

    /// Whether a first PIN needs a code: only where people sign in.
    public boolean areNeeded() {
        return people.signInRule().required();
    }

    /// Not in the transaction of the PIN: a wrong try counts though nothing else is written.
    ///
    /// @throws ExpectedException `FIRST_CODE_MISSING` where none was handed out or five wrong ones were typed, `FIRST_CODE_WRONG` with the tries left
    void require(PersonId id, @Nullable String typed) {
        if (!areNeeded()) return;
        var name = people.get(id).name();
        var kept = people.findFirstCode(id).filter(c -> c.failed() < TRIES).orElseThrow(() -> new ExpectedException(ErrorCode.FIRST_CODE_MISSING, name));
        if (typed != null && Secret.matches(PrintedCode.plain(typed), kept.hash())) return;
        people.replace(new FirstCode(id, kept.hash(), kept.failed() + 1));
        throw new ExpectedException(ErrorCode.FIRST_CODE_WRONG, TRIES - kept.failed() - 1);
    }
}
