package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ROSTER;
import static org.qingqun.store.schema.Tables.ROSTER_PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.qingqun.inventory.AssetId;
import org.qingqun.roster.Person;
import org.qingqun.roster.Roster;
import org.qingqun.roster.RosterStore;
import org.qingqun.store.schema.tables.records.RosterPersonRecord;

/// Member lists in two tables: what is known of a list, and its people.
record JooqRosterStore(DSLContext db) implements RosterStore {
    @Override public List<Roster> find(Collection<AssetId> groups) {
        var found = new ArrayList<Roster>();
        for (var part : Parts.of(groups.stream().map(AssetId::value).toList())) {
            var people = people(part);
            Map<Long, Roster> lists = db.selectFrom(ROSTER).where(ROSTER.ASSET_ID.in(part)).fetchMap(ROSTER.ASSET_ID,
                    r -> new Roster(new AssetId(r.getAssetId()), r.getListedOn(), r.getSource(), people.getOrDefault(r.getAssetId(), List.of())));
            for (var id : part) if (lists.containsKey(id)) found.add(lists.get(id));
        }
        return found;
    }

    private Map<Long, List<Person>> people(List<Long> groups) {
        var people = new HashMap<Long, List<Person>>();
        db.selectFrom(ROSTER_PERSON).where(ROSTER_PERSON.ASSET_ID.in(groups)).orderBy(ROSTER_PERSON.ASSET_ID, ROSTER_PERSON.PERSON)
                .forEach(r -> people.computeIfAbsent(r.getAssetId(), _ -> new ArrayList<>()).add(new Person(r.getPerson(), r.getNamesake())));
        return people;
    }

    @Override public List<Outline> findAll() {
        return db.selectFrom(ROSTER).orderBy(ROSTER.ASSET_ID).fetch(r -> new Outline(new AssetId(r.getAssetId()), r.getPeople(), r.getListedOn(), r.getSource()));
    }

    @Override public void replace(Roster roster) {
        db.transaction(() -> {
            forget(roster.asset());
            db.insertInto(ROSTER).set(ROSTER.ASSET_ID, roster.asset().value()).set(ROSTER.PEOPLE, roster.size()).set(ROSTER.LISTED_ON, roster.listedOn())
                    .set(ROSTER.SOURCE, roster.source()).execute();
            BulkInsert.run(db, ROSTER_PERSON, roster.people().stream().map(person -> row(roster.asset(), person)).toList());
        });
    }

    private static RosterPersonRecord row(AssetId group, Person person) {
        var row = new RosterPersonRecord();
        row.setAssetId(group.value());
        row.setPerson(person.key());
        row.setNamesake(person.namesake());
        return row;
    }

    @Override public void forget(AssetId group) {
        db.transaction(() -> {
            db.deleteFrom(ROSTER_PERSON).where(ROSTER_PERSON.ASSET_ID.eq(group.value())).execute();
            db.deleteFrom(ROSTER).where(ROSTER.ASSET_ID.eq(group.value())).execute();
        });
    }
}
