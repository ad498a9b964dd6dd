package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.report.ReportBuilder.gone;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

class FamilyFiguresTest {
    private final Figures total = gone(10, 2, 1);
    private final List<Group> whole = List.of(new Group("a", gone(6, 2, 0)), new Group("b", gone(4, 0, 1)));

    private FamilyFigures figures(List<Group> levels, List<Group> counties, List<Group> platforms) {
        return new FamilyFigures(Family.WORK_GROUP, total, levels, counties, platforms, platforms, platforms);
    }

    @Test void partsThatSumToTheTotalAreTaken() {
        assertEquals(whole, figures(whole, whole, whole).byCounty());
    }

    @Test void eachCutIsHeldAgainstTheTotal() {
        var short1 = List.of(new Group("a", gone(6, 2, 0)), new Group("b", gone(3, 0, 1)));
        for (var cut : List.<Runnable>of(() -> figures(short1, whole, whole), () -> figures(whole, short1, whole), () -> figures(whole, whole, short1))) {
            var refused = assertThrows(ExpectedException.class, cut::run);
            assertEquals(ErrorCode.DOES_NOT_ADD_UP, refused.code());
            assertEquals(List.of(9, 10), refused.facts());
        }
    }

    @Test void aSwapBetweenClosedAndMergedIsSeenThoughTheSumsAgree() {
        var swapped = List.of(new Group("a", gone(6, 1, 1)), new Group("b", gone(4, 0, 1)));
        var refused = assertThrows(ExpectedException.class, () -> figures(swapped, whole, whole));
        assertEquals(List.of(1, 2), refused.facts());
    }

    @Test void aTotalThatContradictsItselfIsRefused() {
        var broken = new Figures(10, 0, 0, 0, 9, 2, 0, 0, 0, 2, 0, 0);
        var part = List.of(new Group("a", broken));
        var refused = assertThrows(ExpectedException.class, () -> new FamilyFigures(Family.WORK_GROUP, broken, part, part, part, part, part));
        assertEquals(ErrorCode.DOES_NOT_ADD_UP, refused.code());
    }
}
