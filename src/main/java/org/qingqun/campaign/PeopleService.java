package org.qingqun.campaign;

import java.time.Clock;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.UnitId;

/// People of the office with unit and role. Nobody is deleted: what somebody did stays in his name.
public record PeopleService(PersonStore people, AppointmentService appointments, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    public List<Person> findAll() {
        return people.findAll();
    }

    /// @param unit only a department head must have one
    /// @throws ExpectedException `NOT_ALLOWED`, `NAME_REQUIRED`, `PERSON_EXISTS`, `HEAD_NEEDS_UNIT`
    public Person add(String name, @Nullable UnitId unit, Role role, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        if (role == Role.DEPARTMENT_HEAD && unit != null) return appointments.appointHead(name, unit, by);
        var stripped = checked(name, unit, role);
        return transactions.inOne(() -> {
            requireSingle(stripped, null);
            var person = people.insert(stripped, unit, role);
            log(by, "person.add", person.id(), null, words(person));
            return person;
        });
    }

    /// Another name, unit or role.
    ///
    /// @throws ExpectedException as `add`, and `LAST_ADMINISTRATOR` when nobody would be left to administer
    public Person change(PersonId id, String name, @Nullable UnitId unit, Role role, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        var stripped = checked(name, unit, role);
        return transactions.inOne(() -> {
            var before = people.get(id);
            requireSingle(stripped, id);
            var after = before.as(stripped, unit, role);
            if (role != Role.ADMINISTRATOR) requireAnother(before);
            people.replace(after);
            log(by, "person.change", id, words(before), words(after));
            return after;
        });
    }

    /// Takes all rights away, or gives them back.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`, `LAST_ADMINISTRATOR`
    public Person retire(PersonId id, boolean retired, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return transactions.inOne(() -> {
            var before = people.get(id);
            if (retired) requireAnother(before);
            var after = before.retired(retired);
            people.replace(after);
            log(by, retired ? "person.retire" : "person.return", id, null, null);
            return after;
        });
    }

    private static String checked(String name, @Nullable UnitId unit, Role role) {
        var stripped = StringUtils.stripToEmpty(name);
        if (stripped.isEmpty()) throw new ExpectedException(ErrorCode.NAME_REQUIRED);
        if (role == Role.DEPARTMENT_HEAD && unit == null) throw new ExpectedException(ErrorCode.HEAD_NEEDS_UNIT, stripped);
        return stripped;
    }

    /// Two of one name could not be told apart at the door.
    private void requireSingle(String name, @Nullable PersonId own) {
        if (people.findAll().stream().anyMatch(p -> p.name().equals(name) && !p.id().equals(own))) throw new ExpectedException(ErrorCode.PERSON_EXISTS, name, name);
    }

    /// While nobody signs in, everything is done in the first administrator's name.
    private void requireAnother(Person going) {
        if (going.role() != Role.ADMINISTRATOR || going.retired()) return;
        boolean first = going.id().equals(PersonId.ADMINISTRATOR) && !people.signInRule().required();
        boolean left = people.findAll().stream().anyMatch(p -> p.role() == Role.ADMINISTRATOR && !p.retired() && !p.id().equals(going.id()));
        if (first || !left) throw new ExpectedException(ErrorCode.LAST_ADMINISTRATOR, going.name());
    }

    private String words(Person person) {
        return audit.reference(person.name()) + " " + person.role().key() + (person.unit() == null ? "" : " unit:" + person.unit().value());
    }

    private void log(PersonId by, String action, PersonId person, @Nullable String from, @Nullable String to) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, "person:" + person.value(), from, to, null));
    }
}
