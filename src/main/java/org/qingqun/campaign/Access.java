package org.qingqun.campaign;

import java.util.Map;
import java.util.Set;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Who may do what. What the table does not grant is denied.
public record Access(PersonStore people) {
    private static final Map<Role, Set<Permission>> GRANTS = Map.of(
            Role.ADMINISTRATOR, Set.of(Permission.RECORD, Permission.REVIEW, Permission.EXECUTE, Permission.ADMINISTER, Permission.VOUCH),
            Role.RECORDER, Set.of(Permission.RECORD, Permission.VOUCH),
            Role.REVIEWER, Set.of(Permission.RECORD, Permission.REVIEW, Permission.EXECUTE, Permission.VOUCH),
            Role.DEPARTMENT_HEAD, Set.of(Permission.APPROVE, Permission.VOUCH),
            Role.VIEWER, Set.of());

    /// For what lies below people: records, units.
    ///
    /// @throws ExpectedException `NOT_ALLOWED` unless the person may record
    public void requireRecorder(long by) {
        require(new PersonId(by), Permission.RECORD);
    }

    public static boolean grants(Role role, Permission permission) {
        return GRANTS.getOrDefault(role, Set.of()).contains(permission);
    }

    /// @throws ExpectedException `NOT_ALLOWED` unless the person's role grants it and he is not retired
    public Person require(PersonId id, Permission permission) {
        var person = people.get(id);
        if (person.retired() || !grants(person.role(), permission)) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), permission);
        return person;
    }
}
