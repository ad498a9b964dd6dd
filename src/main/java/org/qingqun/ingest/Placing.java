package org.qingqun.ingest;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitNames;
import org.qingqun.inventory.UnitWords;

/// Finds the unit each row of a ledger belongs to: its own cell, then the labelled line, then the code of a return form, then what the user said, then the
/// section it stands in, then title, sheet and file name. A name that fits no unit, or several, makes a provisional one.
final class Placing {
    /// @param sponsor what the unit column named and is no unit of the tree
    record Place(Unit unit, @Nullable String sponsor) {}

    private final UnitRegister units;
    private final Ledger ledger;
    private final @Nullable Unit coded;
    private final boolean told;
    private @Nullable Unit table;
    private @Nullable Unit above;

    /// @param named the unit the user named, null for none
    Placing(UnitRegister units, Ledger ledger, String fileName, @Nullable String named) {
        this.units = units;
        this.ledger = ledger;
        coded = ReturnCode.in(ledger.titles()).flatMap(units::find).orElse(null);
        told = ledger.unitLine() != null || coded != null || named != null;
        table = tableUnit(fileName, named);
    }

    /// The unit of the whole table, null where each row names its own.
    @Nullable Unit table() {
        return table;
    }

    /// Nothing further down can say better whose rows these are.
    boolean isSure() {
        var unit = table;
        return told || ledger.has(AssetField.UNIT) || (unit != null && unit.parent() != null);
    }

    /// A labelled line below the rows.
    void foot(String name) {
        if (!isSure()) table = named(name);
    }

    /// A line between the rows: it may name the unit of those that follow, unless the whole table is one unit's.
    void section(String line) {
        var unit = table;
        boolean guessed = unit != null && unit.parent() == null && !units.isParent(unit); // made up of a title or a file's name
        if (told || (unit != null && unit.parent() != null && !units.isParent(unit))) return;
        var text = Words.plain(line).replaceFirst("^[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．:：]+", "").replaceFirst("[(（]\\d+个?.{0,3}[)）]$", "");
        var found = units.findIn(text).found();
        if (found.isPresent()) above = found.get();
        else if (guessed ? UnitWords.isBody(text) : !UnitWords.nameIn(text).isEmpty()) above = units.provisional(text);
    }

    /// Null when neither the row nor anything around it names a unit.
    @Nullable Place of(Row row) {
        var column = ledger.column(AssetField.UNIT);
        var written = column.isEmpty() ? "" : Words.clean(row.text(column.get().index()));
        if (Words.isNothing(written)) {
            var unit = above == null ? table : above;
            return unit == null ? null : new Place(unit, null);
        }
        var found = units.find(written);
        var whole = table;
        if (found.isEmpty() && column.orElseThrow().isWeak() && whole != null) return new Place(whole, written);
        above = found.orElseGet(() -> units.provisional(written));
        return new Place(above, null);
    }

    private @Nullable Unit tableUnit(String fileName, @Nullable String named) {
        var line = ledger.unitLine();
        if (line != null) return units.find(line).orElseGet(() -> coded == null ? units.provisional(line) : coded);
        if (coded != null) return coded;
        if (named != null) return named(named);
        return ledger.column(AssetField.UNIT).filter(c -> !c.isWeak()).isPresent() ? null : guess(fileName);
    }

    private Unit named(String name) {
        return units.find(name).orElseGet(() -> units.provisional(name));
    }

    /// A title may name the city while the file names the bureau: the one without units below goes first.
    private @Nullable Unit guess(String fileName) {
        var texts = new ArrayList<>(ledger.titles());
        texts.add(ledger.sheet());
        texts.add(fileName);
        var found = texts.stream().flatMap(t -> units.findIn(t).found().stream()).toList();
        var leaf = found.stream().filter(u -> !units.isParent(u)).findFirst();
        if (leaf.isPresent()) return leaf.get();
        var below = found.stream().filter(u -> u.parent() != null).findFirst();
        if (below.isPresent()) return below.get();
        var names = texts.stream().map(UnitWords::nameIn).filter(n -> !n.isEmpty() && !(units.resolve(n) instanceof UnitNames.Match.Resolved)).toList();
        if (!names.isEmpty()) return units.provisional(likeliest(names));
        if (!found.isEmpty()) return found.getFirst();
        var before = UnitWords.nameBefore(fileName); // better a name that somebody looks at than rows that nobody takes
        return before.isEmpty() ? null : units.provisional(before);
    }

    private static String likeliest(java.util.List<String> names) {
        return names.stream().filter(n -> !n.matches(".*[市县区]")).findFirst().orElse(names.getFirst());
    }
}
