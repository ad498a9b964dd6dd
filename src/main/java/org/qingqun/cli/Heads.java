package org.qingqun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;

/// The department heads that signed sheets name.
///
/// @param add one whom nobody knows is appointed, as in the window
record Heads(Office office, AssetLookup lookup, PersonId by, boolean add) {
    /// @param rows everything he signed here: a new head answers for the lowest unit that all of it stands below
    /// @throws ExpectedException `UNKNOWN_PERSON`, `NOT_ALLOWED`
    PersonId find(String name, List<Row> rows) {
        var known = office.people().findAll().stream().filter(p -> p.name().equals(name) && !p.retired()).findFirst().map(Person::id);
        if (known.isPresent()) return known.get();
        var signed = rows.stream().filter(row -> row.text("head").filter(name::equals).isPresent()).flatMap(row -> unit(row).stream()).toList();
        if (!add || signed.isEmpty()) throw new ExpectedException(ErrorCode.UNKNOWN_PERSON, name);
        return office.appointments().appointHead(name, above(signed), by).id();
    }

    private Optional<UnitId> unit(Row row) {
        try {
            return Optional.of(lookup.get(row.asset()).unit());
        } catch (ExpectedException refusedLater) { // the row is told about when its turn comes
            return Optional.empty();
        }
    }

    private UnitId above(List<UnitId> units) {
        var tree = office.inventory().unitTree();
        var common = path(tree, units.getFirst());
        for (var unit : units) common.retainAll(path(tree, unit));
        return common.isEmpty() ? units.getFirst() : common.getFirst();
    }

    /// The unit and all above it, itself first.
    private static List<UnitId> path(UnitTree tree, UnitId unit) {
        var path = new ArrayList<UnitId>();
        for (var up = unit; up != null && !path.contains(up);) {
            path.add(up);
            up = tree.find(up).map(u -> u.parent()).orElse(null);
        }
        return path;
    }
}
