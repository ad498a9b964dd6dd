package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitNames;
import org.qingqun.inventory.UnitWords;

/// Finds the unit each row of a ledger belongs to: its own cell, then the labelled line, then what the user said, then title, sheet and file name.
/// A name that fits no unit, or several, makes a provisional one.
final class Placing {
    /// @param sponsor what the unit column named and is no unit of the tree
    record Place(Unit unit, @Nullable String sponsor) {}

    private final Register register;
    private final Function<String, Unit> newUnit;
    private final Ledger ledger;
    private final @Nullable Unit table;
    private @Nullable Unit above;

    /// @param newUnit makes a provisional unit of a name
    /// @param named   the unit a person named for the file
    Placing(Register register, Function<String, Unit> newUnit, Ledger ledger, String fileName, @Nullable String named) {
        this.register = register;
        this.newUnit = newUnit;
        this.ledger = ledger;
        this.table = tableUnit(fileName, named);
    }

    /// The unit of the whole table, null where each row names its own.
    @Nullable Unit table() {
        return table;
    }

    boolean isKnown() {
        return table != null || ledger.column(AssetField.UNIT).isPresent();
    }

    /// Null when neither the row nor anything around it names a unit.
    @Nullable Place of(Row row) {
        var column = ledger.column(AssetField.UNIT);
        if (column.isEmpty()) return table == null ? null : new Place(table, null);
        var written = Words.clean(row.text(column.get().index()));
        if (Words.isNothing(written)) {
            var unit = above == null ? table : above;
            return unit == null ? null : new Place(unit, null);
        }
        var found = register.resolve(written).found();
        if (found.isEmpty() && column.get().isWeak() && table != null) return new Place(table, written);
        above = found.orElseGet(() -> provisional(written));
        return new Place(above, null);
    }

    private @Nullable Unit tableUnit(String fileName, @Nullable String named) {
        if (ledger.unitLine() != null) return named(ledger.unitLine());
        if (ledger.column(AssetField.UNIT).filter(c -> !c.isWeak()).isPresent()) return named == null ? null : named(named);
        return named != null ? named(named) : guess(fileName);
    }

    private Unit named(String name) {
        return register.resolve(name).found().orElseGet(() -> provisional(name));
    }

    /// A title may name the city while the file names the bureau: the one without units below goes first.
    private @Nullable Unit guess(String fileName) {
        var texts = new ArrayList<>(ledger.titles());
        texts.add(ledger.sheet());
        texts.add(fileName);
        var found = texts.stream().flatMap(t -> register.findIn(t).found().stream()).toList();
        var leaf = found.stream().filter(u -> !register.isParent(u)).findFirst();
        if (leaf.isPresent()) return leaf.get();
        var below = found.stream().filter(u -> u.parent() != null).findFirst();
        if (below.isPresent()) return below.get();
        var names = texts.stream().map(UnitWords::nameIn).filter(n -> !n.isEmpty() && !(register.resolve(n) instanceof UnitNames.Match.Resolved)).toList();
        if (!names.isEmpty()) return provisional(likeliest(names));
        return found.isEmpty() ? null : found.getFirst();
    }

    private static String likeliest(List<String> names) {
        return names.stream().filter(n -> !n.matches(".*[市县区]")).findFirst().orElse(names.getFirst());
    }

    private Unit provisional(String name) {
        var cleaned = Words.clean(name).replaceAll("\\s+", "");
        return register.resolve(cleaned).found().orElseGet(() -> newUnit.apply(cleaned.length() > 100 ? cleaned.substring(0, 100) : cleaned));
    }
}
