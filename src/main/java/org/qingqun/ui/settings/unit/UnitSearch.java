package org.qingqun.ui.settings.unit;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;
import org.qingqun.inventory.UnitTree;

/// The tree of this moment, narrowed to what is looked for by name or alias.
public final class UnitSearch {
    /// @param suggestions of the provisional units: which ones they may be
    record Reading(UnitTree tree, Map<UnitId, List<Unit>> suggestions) {
        static final Reading NOTHING = new Reading(new UnitTree(List.of()), Map.of());

        int provisional() {
            return suggestions.size();
        }
    }

    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);
    private final ReadOnlyObjectWrapper<List<Branch>> branches = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty provisionalOnly = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");

    UnitSearch() {
        words.subscribe((_, _) -> narrow());
        provisionalOnly.subscribe((_, _) -> narrow());
    }

    void take(Reading fresh) {
        reading.set(fresh);
        if (fresh.provisional() == 0) provisionalOnly.set(false);
        narrow();
    }

    private void narrow() {
        var key = UnitNames.key(words.get());
        branches.set(Branch.of(tree(), u -> (!provisionalOnly.get() || u.provisional()) && (key.isEmpty() || goesBy(u, key))));
    }

    private static boolean goesBy(Unit unit, String key) {
        return UnitNames.key(unit.name()).contains(key) || unit.aliases().stream().anyMatch(a -> UnitNames.key(a).contains(key));
    }

    boolean isNarrowed() {
        return provisionalOnly.get() || !words.get().isBlank();
    }

    UnitTree tree() {
        return reading.get().tree();
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Branch>> branchesProperty() {
        return branches.getReadOnlyProperty();
    }

    BooleanProperty provisionalOnlyProperty() {
        return provisionalOnly;
    }

    StringProperty wordsProperty() {
        return words;
    }
}
