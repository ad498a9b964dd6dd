package org.qingqun.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Where people are kept. A new database holds the administrator.
public interface PersonStore {
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_PERSON`
    Person get(PersonId id);

    List<Person> findAll();

    Person insert(String name, @Nullable UnitId unit, Role role);

    void replace(Person person);
}
