package org.qingqun.campaign;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Where people are kept. A new database holds the administrator.
public interface PersonStore {
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_PERSON`
    Person get(PersonId id);

    /// Everybody, the retired too.
    List<Person> findAll();

    Person insert(String name, @Nullable UnitId unit, Role role);

    void replace(Person person);

    /// `SignInRule.OFF` in an inventory where nobody decided.
    SignInRule signInRule();

    void replace(SignInRule rule);

    /// Who agreed so far to take this person's PIN away.
    List<PersonId> findResets(PersonId person);

    /// Agreeing twice is agreeing once.
    void addReset(PersonId person, PersonId by);

    void clearResets(PersonId person);

    Optional<FirstCode> findFirstCode(PersonId person);

    /// In place of the one there was.
    void replace(FirstCode code);

    void clearFirstCode(PersonId person);
}
