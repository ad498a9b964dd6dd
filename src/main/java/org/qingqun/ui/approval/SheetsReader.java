package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.Unit;
import org.qingqun.office.Office;

/// Reads which sheets are out and for whom one can be printed; runs in the background.
record SheetsReader(Office office) {
    /// @param entries overdue ones first, then those that are out, then the others; the newest first among each
    /// @param heads   those for whom something waits, the most first
    record Reading(List<SheetEntry> entries, List<Head> heads) {}

    Reading read(PersonId desk) {
        var today = office.today();
        var tree = office.inventory().unitTree();
        Map<PersonId, String> names = office.people().findAll().stream().collect(Collectors.toMap(Person::id, Person::name));
        var entries = office.sheets().findStandings().stream().map(s -> new SheetEntry(s, tree.find(s.unit()).map(Unit::name).orElse("?"), names.getOrDefault(s.head(), "?"),
                LocalDate.ofInstant(s.madeAt(), office.clock().getZone()))).sorted(Comparator.comparing(e -> e.state(today))).toList();
        return new Reading(entries, new DoorReader(office).read(desk).heads().stream().filter(h -> h.waiting() > 0).toList());
    }
}
