package org.qingqun.ui.settings.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Family;

class TickedTest {
    private final Ticked<Family> families = new Ticked<>(Family.class, List.of(Family.values()));

    @Test void allTickedNarrowsNothing() {
        assertEquals(Set.of(Family.values()), families.chosen());
        assertEquals(Set.of(), families.narrowed());
        families.set(Set.of(Family.GOV_APP));
        assertEquals(Set.of(Family.GOV_APP), families.narrowed());
        families.set(Set.of());
        assertEquals(3, families.chosen().size());
        assertEquals(3, Ticked.observables(families).length);
    }
}
