package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.slot.Scanner.Nearby;

class KnownNamesTest {
    private static final Nearby NOWHERE = _ -> Optional.empty();

    @Test void aNameThatMeansNoPlaceIsReadOnce() {
        var names = new KnownNames(new SlotReader(Lexicon.standard()));
        assertSame(names.read("防汛工作群", NOWHERE), names.read("防汛工作群", NOWHERE));
        assertNotSame(names.read("防汛工作群", NOWHERE), names.read("防汛群", NOWHERE));
    }

    @Test void aStoryIsNotKept() {
        var names = new KnownNames(new SlotReader(Lexicon.standard()));
        var story = "防汛工作群".repeat(20) + "。";
        assertNotSame(names.read(story, NOWHERE), names.read(story, NOWHERE));
    }

    @Test void aShortFormIsAskedForInEachCounty() {
        var lexicon = Lexicon.with(Map.of("柳湾镇", Place.of("柳湾镇", Rank.TOWN), "柳湾村", Place.of("柳湾村", Rank.VILLAGE)), Map.of(), Thesaurus.NONE);
        var names = new KnownNames(new SlotReader(lexicon));
        assertEquals(List.of("柳湾镇"), places(names, Place.of("柳湾镇", Rank.TOWN)));
        assertEquals(List.of("柳湾村"), places(names, Place.of("柳湾村", Rank.VILLAGE)));
    }

    private static List<String> places(KnownNames names, Place there) {
        return names.read("柳湾防汛群", _ -> Optional.of(there)).places().stream().map(Place::name).toList();
    }
}
