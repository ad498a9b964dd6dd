package org.qingqun.ui.settings.campaign;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Constants that are ticked or not.
final class Ticked<E extends Enum<E>> {
    private final Map<E, BooleanProperty> ticks;

    Ticked(Class<E> type, Collection<E> choices) {
        ticks = new EnumMap<>(type);
        choices.forEach(choice -> ticks.put(choice, new SimpleBooleanProperty(true)));
    }

    /// An empty set means all of them.
    void set(Set<E> wanted) {
        ticks.forEach((choice, tick) -> tick.set(wanted.isEmpty() || wanted.contains(choice)));
    }

    Set<E> chosen() {
        return ticks.entrySet().stream().filter(e -> e.getValue().get()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// None where all are ticked: then nothing is narrowed.
    Set<E> narrowed() {
        return chosen().size() == ticks.size() ? Set.of() : chosen();
    }

    Map<E, BooleanProperty> ticks() {
        return ticks;
    }

    static Observable[] observables(Ticked<?>... several) {
        return Arrays.stream(several).flatMap(t -> t.ticks().values().stream()).toArray(Observable[]::new);
    }
}
