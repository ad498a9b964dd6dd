package org.qingqun.ui.settings.people;

import java.util.List;
import org.qingqun.campaign.Person;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;
import org.qingqun.ui.settings.people.PeopleModel.Row;

/// Reads who works here; runs in the background.
record PeopleReader(Office office) {
    /// @param units    that somebody can be bound to
    /// @param required people sign in
    record Reading(List<Row> rows, List<Unit> units, boolean required) {}

    Reading read() {
        var tree = office.inventory().unitTree();
        var people = office.staff().findAll().stream().map(p -> new Row(p, unitName(p, tree), office.people().findResets(p.id()).size())).toList();
        return new Reading(people, tree.all().stream().filter(u -> !u.provisional()).toList(), office.signIn().rule().required());
    }

    private static String unitName(Person person, UnitTree tree) {
        return person.unit() == null ? "" : tree.find(person.unit()).map(Unit::name).orElse("");
    }
}
