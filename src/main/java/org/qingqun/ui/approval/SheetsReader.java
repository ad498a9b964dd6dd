package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Reach;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;
import org.qingqun.returns.UnitSignature;

/// Reads which sheets are out and for whom one can be printed; runs in the background.
record SheetsReader(Office office) {
    /// @param entries overdue ones first, then those that are out, then the others; the newest first among each
    /// @param heads   those for whom something waits, the most first
    /// @param forms   units whose forms decide something that is not approved yet: those that are signed first, the most first
    record Reading(List<SheetEntry> entries, List<Head> heads, List<FormEntry> forms) {}

    Reading read(PersonId desk) {
        var today = office.today();
        var tree = office.inventory().unitTree();
        Map<PersonId, String> names = office.people().findAll().stream().collect(Collectors.toMap(Person::id, Person::name));
        var entries = office.sheets().findStandings().stream().map(s -> new SheetEntry(s, tree.find(s.unit()).map(Unit::name).orElse("?"), names.getOrDefault(s.head(), "?"),
                LocalDate.ofInstant(s.madeAt(), office.clock().getZone()))).sorted(Comparator.comparing(e -> e.state(today))).toList();
        return new Reading(entries, new DoorReader(office).read(desk).heads().stream().filter(h -> h.waiting() > 0).toList(), forms(tree));
    }

    private List<FormEntry> forms(UnitTree tree) {
        var open = office.forms().findOpen();
        if (open.isEmpty()) return List.of();
        var heads = office.people().findAll().stream().filter(p -> p.role() == Role.DEPARTMENT_HEAD).toList();
        var reach = office.approvals().reach(heads);
        var reaches = new LinkedHashMap<Person, Reach>();
        for (int i = 0; i < heads.size(); i++) reaches.put(heads.get(i), reach.get(i));
        var signatures = new HashMap<UnitId, UnitSignature>();
        for (var line : office.returns().board().read().lines()) if (line.signature() != null) signatures.put(line.unit().id(), line.signature());
        return open.stream().flatMap(form -> tree.find(form.unit()).stream()
                .map(unit -> new FormEntry(unit, form.cases().size(), signer(unit, signatures.get(unit.id()), reaches), signatures.get(unit.id()))))
                .sorted(Comparator.comparing(f -> f.signature() == null)).toList();
    }

    /// Who signed, by name; else the unit's own head before one from above.
    private static @Nullable Person signer(Unit unit, @Nullable UnitSignature signature, Map<Person, Reach> reaches) {
        return reaches.entrySet().stream().filter(e -> e.getValue().contains(unit.id())).map(Map.Entry::getKey)
                .filter(p -> signature == null || p.name().equals(signature.signedBy())).min(Comparator.comparing(p -> !unit.id().equals(p.unit()))).orElse(null);
    }
}
