package org.qingqun.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.ingest.sheet.SheetFiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;
import org.qingqun.roster.RosterProblem.Kind;
import org.qingqun.roster.RosterReading.Refused;

/// Reads files of member lists against the groups of the register; used once.
final class RosterReader {
    private final InventoryService inventory;
    private final UnitTree units;
    private final LocalDate today;
    private final Map<AssetId, Roster> rosters = new LinkedHashMap<>();
    private final List<RosterProblem> problems = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /// A list and the file it stands in.
    private record Found(String file, Listed list) {}

    RosterReader(InventoryService inventory, LocalDate today) {
        this.inventory = inventory;
        this.today = today;
        units = inventory.unitTree();
    }

    /// @throws ExpectedException `CANCELLED`
    RosterReading read(List<Path> files, Progress progress) {
        var lists = new ArrayList<Found>();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            progress.at(i, files.size());
            lists.addAll(read(files.get(i)));
        }
        var groups = new GroupFinder(inventory, lists.stream().map(Found::list).toList());
        for (var found : lists) take(found.list(), found.file(), groups.find(found.list()));
        return new RosterReading(List.copyOf(rosters.values()), problems, refused);
    }

    private List<Found> read(Path path) {
        var file = String.valueOf(path.getFileName());
        try {
            var tables = SheetFiles.DEFAULT.read(path).stream().flatMap(sheet -> RosterTable.of(sheet).stream()).toList();
            if (tables.isEmpty()) throw new ExpectedException(ErrorCode.NO_MEMBER_LIST, file);
            return tables.stream().flatMap(table -> table.read(file).stream()).map(list -> new Found(file, list)).toList();
        } catch (ExpectedException unreadable) {
            refused.add(new Refused(file, unreadable));
            return List.of();
        }
    }

    private void take(Listed list, String file, GroupFinder.Found found) {
        var group = found.group();
        if (group == null) {
            problems.add(new RosterProblem(kind(list, found.fit()), file, list.sheet(), list.row(), list.called()));
            return;
        }
        for (int row : list.unread()) problems.add(new RosterProblem(Kind.NOBODY, file, list.sheet(), row, group.name()));
        var people = people(list, group);
        if (people.isEmpty()) return;
        @Nullable Roster before = rosters.putIfAbsent(group.id(), new Roster(group.id(), today, file, people));
        if (before != null) problems.add(new RosterProblem(Kind.TWICE, file, list.sheet(), list.row(), group.name()));
    }

    private static Kind kind(Listed list, int fit) {
        if (list.called().isEmpty()) return Kind.NO_GROUP;
        return fit > 1 ? Kind.AMBIGUOUS_GROUP : Kind.UNKNOWN_GROUP;
    }

    private List<Person> people(Listed list, Asset group) {
        var unit = units.find(group.unit()).map(Unit::name).orElse("");
        var people = new HashMap<Long, Person>();
        list.members().stream().map(member -> Person.of(member, unit)).flatMap(Optional::stream).forEach(person -> people.putIfAbsent(person.key(), person));
        return people.values().stream().sorted(Comparator.comparingLong(Person::key)).toList();
    }
}
