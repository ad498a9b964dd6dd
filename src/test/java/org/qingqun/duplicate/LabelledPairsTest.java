package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.LabelledPairs.Label;
import org.qingqun.duplicate.NotDuplicateStore.Pair;

/// How well the engine does on our own labelled table. The floors are what it reached, less one pair or two, so that a change that loses shows.
class LabelledPairsTest {
    private final LabelledPairs table = LabelledPairs.read();
    private final Map<Pair, Band> bands = new HashMap<>();

    LabelledPairsTest() {
        for (var p : new DuplicateEngine(Set.of()).compare(table.assets(), table.units(), DuplicateEngine.REVIEW, Progress.NONE).pairs()) bands.put(new Pair(p.a(), p.b()), p.band());
    }

    @Test void theTableHoldsAsManyLookAlikesAsDuplicates() {
        long same = table.labels().values().stream().filter(Label::same).count();
        long different = table.labels().size() - same;
        assertTrue(same >= 145 && different >= same, same + " same, " + different + " different");
    }

    @Test void foundAreNearlyAllAndOnlyDuplicates() {
        var found = count(band -> band != Band.DIFFERENT);
        assertTrue(found.precision() >= 0.98, found.toString());
        assertTrue(found.recall() >= 0.98, found.toString());
    }

    @Test void whatIsCalledADuplicateIsOne() {
        var sure = count(band -> band == Band.DUPLICATE);
        assertTrue(sure.precision() >= 0.99, sure.toString());
        assertTrue(sure.recall() >= 0.90, sure.toString());
    }

    @Test void noNumberPlaceOrCohortIsEverMixedUp() {
        var wrong = new TreeMap<String, Label>();
        table.labels().forEach((pair, label) -> {
            if (!label.same() && List.of("seed", "serial", "serial-missing", "cohort", "territory").contains(label.kind()) && bands.containsKey(pair))
                wrong.put(pair.toString(), label);
        });
        assertEquals(Map.of(), wrong);
    }

    @Test void theSeedsPairsAreSure() {
        table.labels().forEach((pair, label) -> {
            if (label.kind().equals("seed") && label.same()) assertEquals(Band.DUPLICATE, bands.get(pair), label.toString());
        });
    }

    private record Counted(int right, int wrong, int missed) {
        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missed);
        }
    }

    private Counted count(Predicate<Band> found) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var e : table.labels().entrySet()) {
            boolean is = found.test(bands.getOrDefault(e.getKey(), Band.DIFFERENT));
            if (e.getValue().same() && is) right++;
            else if (e.getValue().same()) missed++;
            else if (is) wrong++;
        }
        return new Counted(right, wrong, missed);
    }
}
