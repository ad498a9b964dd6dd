package org.qingqun.ingest.mapping;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;

/// Tells a list of members from a ledger: a row a person, so that the same group stands there over and over, or once above all of its people.
final class MemberRows {
    /// A list of members knows nothing else of its groups.
    private static final Set<AssetField> SAID = EnumSet.of(AssetField.NAME, AssetField.UNIT, AssetField.SPONSOR, AssetField.LEVEL, AssetField.PLATFORM, AssetField.CODE, AssetField.CUSTODIAN,
            AssetField.CUSTODIAN_TITLE, AssetField.PHONE, AssetField.NOTE, AssetField.IGNORED);
    private static final int FEWEST = 4;

    private MemberRows() {}

    /// @param columns of `table`, one of them the names
    static boolean isIn(Table table, List<Column> columns) {
        if (table.sample().size() < FEWEST || columns.stream().anyMatch(column -> !SAID.contains(column.field()))) return false;
        var name = columns.stream().filter(column -> column.field() == AssetField.NAME).findFirst();
        var person = columns.stream().filter(column -> column.field() == AssetField.CUSTODIAN || column.field() == AssetField.PHONE).findFirst();
        if (name.isEmpty() || person.isEmpty()) return false;
        var groups = new HashSet<String>();
        var people = new HashSet<String>();
        for (var row : table.sample()) {
            if (!row.cell(name.get().index()).isBlank()) groups.add(Words.plain(row.text(name.get().index())));
            if (!row.cell(person.get().index()).isBlank()) people.add(Words.plain(row.text(person.get().index())));
        }
        return people.size() >= FEWEST && groups.size() * 3 <= people.size();
    }
}
