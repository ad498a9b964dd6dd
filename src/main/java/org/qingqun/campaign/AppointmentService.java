package org.qingqun.campaign;

import java.time.Clock;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;

/// Enters department heads (部门负责人): what is submitted waits for the head of its unit, and without one for ever.
public record AppointmentService(PersonStore people, UnitStore units, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// People of every role, over the same stores.
    public PeopleService staff() {
        return new PeopleService(people, this, audit, access, transactions, clock);
    }

    /// A head for this unit and all below it. One of that name who is bound to no unit yet, as a signed sheet may have made him, is bound to it.
    ///
    /// @throws ExpectedException `NOT_ALLOWED` for everybody but an administrator, `NAME_REQUIRED`, `UNKNOWN_UNIT`, `PERSON_EXISTS`
    public Person appointHead(String name, UnitId unit, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        var stripped = StringUtils.stripToEmpty(name);
        if (stripped.isEmpty()) throw new ExpectedException(ErrorCode.NAME_REQUIRED);
        return transactions.inOne(() -> {
            var place = units.find(unit).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, unit.value()));
            var namesakes = people.findAll().stream().filter(p -> p.role() == Role.DEPARTMENT_HEAD && p.name().equals(stripped)).toList();
            if (namesakes.stream().anyMatch(p -> unit.equals(p.unit()))) throw new ExpectedException(ErrorCode.PERSON_EXISTS, stripped, place.name());
            var head = namesakes.stream().filter(p -> p.unit() == null).findFirst().map(p -> bind(p, unit))
                    .orElseGet(() -> people.insert(stripped, unit, Role.DEPARTMENT_HEAD));
            audit.append(new AuditEntry(clock.instant(), by.value(), "person.appoint", "person:" + head.id().value(), null,
                    audit.reference(stripped) + " unit:" + unit.value(), null));
            return head;
        });
    }

    private Person bind(Person free, UnitId unit) {
        var bound = free.as(free.name(), unit, free.role());
        people.replace(bound);
        return bound;
    }
}
