package org.qingqun.store;

import static org.qingqun.store.schema.Tables.FIRST_CODE;
import static org.qingqun.store.schema.Tables.PERSON;
import static org.qingqun.store.schema.Tables.PIN_RESET;
import static org.qingqun.store.schema.Tables.SIGN_IN;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.FirstCode;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.campaign.Role;
import org.qingqun.campaign.SignInRule;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.FirstCodeRecord;
import org.qingqun.store.schema.tables.records.PersonRecord;
import org.qingqun.store.schema.tables.records.SignInRecord;

/// People in their table; the rule of signing in is one row of its own.
record JooqPersonStore(DSLContext db) implements PersonStore {
    private static final int THE_RULE = 1;

    @Override public Person get(PersonId id) {
        return db.selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(JooqPersonStore::read).orElseThrow(() -> unknown(id));
    }

    @Override public List<Person> findAll() {
        return db.selectFrom(PERSON).orderBy(PERSON.ID).fetch(JooqPersonStore::read);
    }

    @Override public Person insert(String name, @Nullable UnitId unit, Role role) {
        long id = db.insertInto(PERSON).set(PERSON.NAME, name).set(PERSON.UNIT_ID, UnitRows.value(unit)).set(PERSON.ROLE, role.key())
                .set(PERSON.FAILED_PINS, 0).set(PERSON.RETIRED, false).returning(PERSON.ID).fetchSingle().getId();
        return new Person(new PersonId(id), name, unit, role, null, 0);
    }

    @Override public void replace(Person p) {
        int changed = db.update(PERSON).set(PERSON.NAME, p.name()).set(PERSON.UNIT_ID, UnitRows.value(p.unit())).set(PERSON.ROLE, p.role().key())
                .set(PERSON.PIN_HASH, p.pinHash()).set(PERSON.FAILED_PINS, p.failedPins()).set(PERSON.RETIRED, p.retired())
                .where(PERSON.ID.eq(p.id().value())).execute();
        if (changed == 0) throw unknown(p.id());
    }

    @Override public SignInRule signInRule() {
        return db.selectFrom(SIGN_IN).where(SIGN_IN.ID.eq(THE_RULE)).fetchOptional(r -> new SignInRule(r.getRequired(), r.getIdleMinutes(), r.getRecoveryHash()))
                .orElse(SignInRule.OFF);
    }

    @Override public void replace(SignInRule rule) {
        var row = new SignInRecord(THE_RULE, rule.required(), rule.idleMinutes(), rule.recoveryHash());
        db.insertInto(SIGN_IN).set(row).onConflict(SIGN_IN.ID).doUpdate().set(row).execute();
    }

    @Override public List<PersonId> findResets(PersonId person) {
        return db.select(PIN_RESET.BY_PERSON).from(PIN_RESET).where(PIN_RESET.PERSON_ID.eq(person.value())).orderBy(PIN_RESET.BY_PERSON).fetch(r -> new PersonId(r.value1()));
    }

    @Override public void addReset(PersonId person, PersonId by) {
        db.insertInto(PIN_RESET, PIN_RESET.PERSON_ID, PIN_RESET.BY_PERSON).values(person.value(), by.value()).onConflictDoNothing().execute();
    }

    @Override public void clearResets(PersonId person) {
        db.deleteFrom(PIN_RESET).where(PIN_RESET.PERSON_ID.eq(person.value())).execute();
    }

    @Override public Optional<FirstCode> findFirstCode(PersonId person) {
        return db.selectFrom(FIRST_CODE).where(FIRST_CODE.PERSON_ID.eq(person.value())).fetchOptional(r -> new FirstCode(person, r.getCodeHash(), r.getFailed()));
    }

    @Override public void replace(FirstCode code) {
        var row = new FirstCodeRecord(code.person().value(), code.hash(), code.failed());
        db.insertInto(FIRST_CODE).set(row).onConflict(FIRST_CODE.PERSON_ID).doUpdate().set(row).execute();
    }

    @Override public void clearFirstCode(PersonId person) {
        db.deleteFrom(FIRST_CODE).where(FIRST_CODE.PERSON_ID.eq(person.value())).execute();
    }

    private static Person read(PersonRecord r) {
        return new Person(new PersonId(r.getId()), r.getName(), UnitRows.id(r.getUnitId()), Keyed.of(Role.class, r.getRole()), r.getPinHash(),
                r.getFailedPins(), Boolean.TRUE.equals(r.getRetired()));
    }

    private static ExpectedException unknown(PersonId id) {
        return new ExpectedException(ErrorCode.UNKNOWN_PERSON, id.value());
    }
}
