package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingqun.ui.common.Page;

class RehearsalTest {
    private final List<Page> seen = new ArrayList<>();

    @AfterEach void forget() {
        System.clearProperty("qingqun.rehearsal");
    }

    private Optional<Rehearsal> asked() {
        return Rehearsal.asked(visit -> seen.add(visit.page()), () -> true, _ -> {}, () -> {});
    }

    @Test void nobodyRehearsesUnlessAsked() {
        assertEquals(Optional.empty(), asked());
    }

    @Test void theFirstPageIsThereAlready() {
        System.setProperty("qingqun.rehearsal", "first");
        assertEquals(List.of(), List.copyOf(asked().orElseThrow().left()));
    }

    @Test void onePageMayFollowTheFirst() {
        System.setProperty("qingqun.rehearsal", "inventory");
        assertEquals(List.of(Page.INVENTORY), List.copyOf(asked().orElseThrow().left()));
    }

    @Test void everyPageIsOpenedOnceInItsOrder() {
        System.setProperty("qingqun.rehearsal", "pages");
        var rehearsal = asked().orElseThrow();
        int opened = 0;
        while (rehearsal.next()) opened++;
        assertEquals(List.copyOf(Registry.screens().keySet()), seen);
        assertEquals(seen.size(), opened);
    }
}
