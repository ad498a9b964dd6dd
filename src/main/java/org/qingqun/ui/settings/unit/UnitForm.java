package org.qingqun.ui.settings.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitTree;

/// A unit as it stands in the fields, typed and not stored.
public final class UnitForm {
    private static final int MOST_HEADS = 1_000_000;
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Unit> parent = new SimpleObjectProperty<>();
    final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.UNKNOWN);
    final StringProperty headCount = new SimpleStringProperty("");
    final StringProperty leader = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final StringProperty aliases = new SimpleStringProperty("");

    Observable[] fields() {
        return new Observable[] {name, parent, level, headCount, leader, contact, aliases};
    }

    void show(Unit unit, UnitTree tree) {
        name.set(unit.name());
        parent.set(unit.parent() == null ? null : tree.find(unit.parent()).orElse(null));
        level.set(unit.level());
        headCount.set(unit.headCount() == null ? "" : unit.headCount().toString());
        leader.set(StringUtils.defaultString(unit.leader()));
        contact.set(StringUtils.defaultString(unit.contact()));
        aliases.set(String.join("、", unit.aliases()));
    }

    void clear(@Nullable Unit above) {
        name.set("");
        parent.set(above);
        level.set(above == null ? Level.CITY : above.level());
        for (var text : List.of(headCount, leader, contact, aliases)) text.set("");
    }

    /// What is wrong with the fields, as a key of the bundles; empty when they can be stored.
    Optional<String> problem() {
        if (name.get().isBlank()) return Optional.of("settings.units.nameless");
        if (level.get() == Level.UNKNOWN) return Optional.of("settings.units.levelless");
        return headCount.get().isBlank() || heads() != null ? Optional.empty() : Optional.of("settings.units.headless");
    }

    /// Null for what is no number of people, 1 or more.
    private @Nullable Integer heads() {
        var typed = headCount.get().strip();
        if (!typed.matches("[1-9]\\d{0,6}")) return null;
        int heads = Integer.parseInt(typed);
        return heads <= MOST_HEADS ? Integer.valueOf(heads) : null;
    }

    /// A confirmed unit with the typed values.
    UnitDraft draft() {
        var above = parent.get();
        var names = Arrays.stream(aliases.get().split("[、;；,，/\\n]+", -1)).map(String::strip).filter(a -> !a.isEmpty() && !a.equals(name.get().strip())).distinct().sorted().toList();
        return new UnitDraft(above == null ? null : above.id(), name.get().strip(), level.get(), heads(), StringUtils.trimToNull(leader.get()),
                StringUtils.trimToNull(contact.get()), false, names);
    }

    Unit over(Unit before) {
        var d = draft();
        var names = Set.copyOf(before.aliases()).equals(Set.copyOf(d.aliases())) ? before.aliases() : d.aliases();
        return new Unit(before.id(), d.parent(), d.name(), d.level(), d.headCount(), d.leader(), d.contact(), false, names);
    }
}
