package org.qingqun.store;

import static org.qingqun.store.schema.Tables.PERSON;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.PersonRecord;

/// People in their table.
record JooqPersonStore(DSLContext db) implements PersonStore {
    @Override public Person get(PersonId id) {
        return db.selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(JooqPersonStore::read).orElseThrow(() -> unknown(id));
    }

    @Override public List<Person> findAll() {
        return db.selectFrom(PERSON).orderBy(PERSON.ID).fetch(JooqPersonStore::read);
    }

    @Override public Person insert(String name, @Nullable UnitId unit, Role role) {
        long id = db.insertInto(PERSON).set(PERSON.NAME, name).set(PERSON.UNIT_ID, UnitRows.value(unit)).set(PERSON.ROLE, role.key())
                .set(PERSON.FAILED_PINS, 0).returning(PERSON.ID).fetchSingle().getId();
        return new Person(new PersonId(id), name, unit, role, null, 0);
    }

    @Override public void replace(Person p) {
        int changed = db.update(PERSON).set(PERSON.NAME, p.name()).set(PERSON.UNIT_ID, UnitRows.value(p.unit())).set(PERSON.ROLE, p.role().key())
                .set(PERSON.PIN_HASH, p.pinHash()).set(PERSON.FAILED_PINS, p.failedPins()).where(PERSON.ID.eq(p.id().value())).execute();
        if (changed == 0) throw unknown(p.id());
    }

    private static Person read(PersonRecord r) {
        return new Person(new PersonId(r.getId()), r.getName(), UnitRows.id(r.getUnitId()), Keyed.of(Role.class, r.getRole()), r.getPinHash(),
                r.getFailedPins());
    }

    private static ExpectedException unknown(PersonId id) {
        return new ExpectedException(ErrorCode.UNKNOWN_PERSON, id.value());
    }
}
