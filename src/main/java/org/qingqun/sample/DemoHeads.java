package org.qingqun.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingqun.approval.SignedIn;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.Role;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;

/// The department heads of the sample: one in each city bureau with something to approve, one in each county. Each sets a PIN of his own.
final class DemoHeads {
    private final Office office;
    private final UnitTree tree;
    private final Map<UnitId, Person> heads = new HashMap<>();

    DemoHeads(Office office) {
        this.office = office;
        tree = office.inventory().unitTree();
    }

    /// Splits rows by the head who answers for their unit.
    <T> Map<Person, List<T>> byHead(List<T> rows, java.util.function.Function<T, UnitId> unitOf) {
        var split = new LinkedHashMap<Person, List<T>>();
        for (var row : rows) split.computeIfAbsent(of(unitOf.apply(row)), _ -> new ArrayList<>()).add(row);
        return split;
    }

    /// His PIN, typed in; the first time he sets it.
    SignedIn signIn(Person head) {
        var now = office.people().get(head.id());
        return now.pinHash() == null ? office.pins().setFirst(head.id(), pin(head)) : office.pins().signIn(head.id(), pin(head));
    }

    private Person of(UnitId unit) {
        var answering = tree.county(unit).or(() -> tree.find(unit)).orElseThrow();
        return heads.computeIfAbsent(answering.id(), _ -> appoint(answering));
    }

    private Person appoint(Unit unit) {
        return office.people().insert(Objects.requireNonNull(unit.leader()), unit.id(), Role.DEPARTMENT_HEAD);
    }

    /// Six digits that are not all the same.
    private static String pin(Person head) {
        return "%06d".formatted(102_030 + head.id().value() * 7_919 % 800_000);
    }
}
