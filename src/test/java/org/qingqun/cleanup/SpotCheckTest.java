package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpotCheckTest {
    private static List<CaseId> cases(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(CaseId::new).toList();
    }

    @Test void theSameSeedDrawsTheSameInWhateverOrderTheyCome() {
        var backwards = new java.util.ArrayList<>(cases(200));
        Collections.reverse(backwards);
        assertEquals(new SpotCheck(20261123).draw(cases(200), 20), new SpotCheck(20261123).draw(backwards, 20));
        assertNotEquals(new SpotCheck(20261123).draw(cases(200), 20), new SpotCheck(20261124).draw(cases(200), 20));
    }

    @Test void whatIsClosedLaterMovesNobodysLot() {
        var before = new SpotCheck(7).draw(cases(200), 20);
        var after = new SpotCheck(7).draw(cases(220), 20);
        var newcomers = after.stream().filter(id -> id.value() > 200).count();
        assertEquals(before.subList(0, (int) (20 - newcomers)), after.stream().filter(id -> id.value() <= 200).toList());
    }

    @Test void aLotIsWhatAnybodyCanWorkOut() { // printf 7/1 | sha256sum …: the smallest comes first
        assertEquals(List.of(2L, 3L, 1L), new SpotCheck(7).draw(cases(3), 9).stream().map(CaseId::value).toList());
    }

    @Test void everyCaseIsDrawnAboutAsOftenAsTheNext() {
        var drawn = new HashMap<CaseId, Integer>();
        for (long seed = 0; seed < 2_000; seed++) new SpotCheck(seed).draw(cases(50), 5).forEach(id -> drawn.merge(id, 1, Integer::sum));
        assertEquals(50, drawn.size());
        drawn.forEach((id, times) -> assertTrue(times > 140 && times < 260, id + ": " + times)); // 200 expected
    }
}
