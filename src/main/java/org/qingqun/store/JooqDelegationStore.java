package org.qingqun.store;

import static org.qingqun.store.schema.Tables.DELEGATION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.qingqun.approval.Delegation;
import org.qingqun.approval.DelegationStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.store.schema.tables.records.DelegationRecord;

/// Delegations in their table.
record JooqDelegationStore(DSLContext db) implements DelegationStore {
    @Override public Delegation insert(Delegation d) {
        var r = new DelegationRecord(); // the number is the database's
        r.setHeadId(d.head().value());
        r.setDelegateId(d.delegate().value());
        r.setFromDay(d.from());
        r.setUntilDay(d.until());
        r.setReason(d.reason());
        r.setByPerson(d.by().value());
        r.setAt(Columns.utc(d.at()));
        r.setEndedOn(d.endedOn());
        return db.transactionResult(() -> {
            long id = db.insertInto(DELEGATION).set(r).returning(DELEGATION.ID).fetchSingle().getId();
            return db.selectFrom(DELEGATION).where(DELEGATION.ID.eq(id)).fetchSingle(JooqDelegationStore::read);
        });
    }

    @Override public List<Delegation> findAll() {
        return db.selectFrom(DELEGATION).orderBy(DELEGATION.ID.desc()).fetch(JooqDelegationStore::read);
    }

    @Override public void end(long id, LocalDate on) {
        db.update(DELEGATION).set(DELEGATION.ENDED_ON, on).where(DELEGATION.ID.eq(id), DELEGATION.ENDED_ON.isNull()).execute();
    }

    private static Delegation read(DelegationRecord r) {
        return new Delegation(r.getId(), new PersonId(r.getHeadId()), new PersonId(r.getDelegateId()), r.getFromDay(), r.getUntilDay(), r.getReason(), new PersonId(r.getByPerson()),
                Columns.instant(r.getAt()), r.getEndedOn());
    }
}
