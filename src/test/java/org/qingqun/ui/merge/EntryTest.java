package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.Band;
import org.qingqun.duplicate.Cluster;
import org.qingqun.duplicate.DuplicatePair;

class EntryTest {
    private final Alike alike = Alike.groups(3);

    private Entry entry(boolean byHand, String... shared) {
        var members = alike.cluster().members();
        var pairs = new ArrayList<DuplicatePair>();
        for (var words : shared) pairs.add(new DuplicatePair(members.get(0), members.get(1), 0.9, Band.DUPLICATE, words, List.of()));
        return Entry.of(new Cluster(members, members.getFirst(), 0.9, pairs), alike.rows(), byHand, false);
    }

    @Test void theTitleIsWhatAllNamesShare() {
        assertEquals(List.of("控辍保学", "控辍保学1群", "控辍保学1群", "控辍保学1群", "控辍保学1群"), List.of(entry(false, "控辍保学", "控辍保学").title(),
                entry(false, "控辍保学", "保学").title(), entry(false, "群").title(), entry(false).title(), entry(true, "控辍保学").title()));
    }

    @Test void itIsFoundByAnyNameAndByTheUnit() {
        var entry = entry(false, "控辍保学");
        assertEquals(List.of(true, true, true, false), List.of(entry.matches(" 保学3 "), entry.matches("教育局"), entry.matches(""), entry.matches("防汛")));
        assertEquals(List.of("市教育局", 3), List.of(entry.unit(), entry.size()));
    }
}
