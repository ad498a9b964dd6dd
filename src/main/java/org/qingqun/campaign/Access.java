package org.qingqun.campaign;

import java.util.Map;
import java.util.Set;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Who may do what. What the table does not grant is denied.
public record Access(PersonStore people) {
    private static final Map<Role, Set<Permission>> GRANTS = Map.of(
            Role.ADMINISTRATOR, Set.of(Permission.RECORD, Permission.REVIEW, Permission.EXECUTE, Permission.ADMINISTER),
            Role.RECORDER, Set.of(Permission.RECORD),
            Role.REVIEWER, Set.of(Permission.RECORD, Permission.REVIEW, Permission.EXECUTE),
            Role.DEPARTMENT_HEAD, Set.of(Permission.APPROVE),
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

    /// @throws ExpectedException `NOT_ALLOWED` unless the person's role grants it
    public Person require(PersonId id, Permission permission) {
        var person = people.get(id);
        if (!grants(person.role(), permission)) throw new ExpectedException(ErrorCode.NOT_ALLOWED, person.name(), permission);
        return person;
    }
}
