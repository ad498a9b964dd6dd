package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.campaign.Turn;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Fraction;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.wording.FigureText;

class CourseTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final Figures TWO = Figures.of(Origin.B, false, Fate.S, 2, 0);

    private static Turn turn(int day, Fate from, Fate to, int restored) {
        return new Turn(START.plusDays(day), Family.WORK_GROUP, Origin.B, false, from, to, 1 - restored, restored);
    }

    private static List<Integer> disposed(Course course, int... offsets) {
        return course.trend(days(offsets)).stream().map(p -> p.figures().disposed()).toList();
    }

    @Test void aClosingCountsFromItsDayOn() {
        assertEquals(List.of(0, 0, 1, 1), disposed(new Course(TWO, List.of(turn(3, Fate.S, Fate.C, 0))), 0, 2, 3, 9));
    }

    @Test void whatComesBackCountsNoLongerButIsAFlow() {
        var course = new Course(TWO, List.of(turn(5, Fate.C, Fate.S, 0), turn(5, Fate.S, Fate.S, 1), turn(3, Fate.S, Fate.C, 0)));
        assertEquals(List.of(0, 1, 0), disposed(course, 2, 4, 5));
        assertEquals(List.of(0, 0, 1), course.trend(days(2, 4, 5)).stream().map(p -> p.figures().restoredFlow()).toList());
    }

    @Test void cellsThatDoNotSumAreRefused() {
        var whole = new Figures(2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0);
        assertThrows(ExpectedException.class, () -> Figures.requireSum(List.of(new Group("a", Figures.ZERO)), whole));
        Figures.requireSum(List.of(new Group("a", whole)), whole);
    }

    /// Whatever happens in whatever order: on every day every cut sums to the total in every figure, and every printed percentage is the exact
    /// fraction's, rounded once.
    @RepeatedTest(60)
    void everyCutOfEveryDayAddsUpDownToThePrintedPercentage(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var places = new ArrayList<Membership>();
        var changes = new ArrayList<FateChange>();
        for (int i = 1; i <= 150; i++) {
            boolean byMerge = random.nextInt(9) == 0;
            places.add(new Membership(new AssetId(i), byMerge ? Origin.N : Origin.values()[random.nextInt(4)], Family.values()[random.nextInt(3)],
                    new UnitId(random.nextInt(9)), Level.values()[random.nextInt(4)], Platform.values()[random.nextInt(5)], byMerge));
            for (int n = random.nextInt(4); n > 0; n--)
                changes.add(new FateChange(new AssetId(i), Fate.values()[random.nextInt(4)], START.plusDays(random.nextInt(7)), "dissolve"));
        }
        for (var day : days(IntStream.range(0, 8).toArray())) {
            var census = Census.of(places, changes, day);
            var table = census.tallies();
            assertEquals(census.figures(), table.figures());
            cuts().forEach(cut -> table.by(cut).forEach(part -> {
                printed(part.figures().disposalRate());
                printed(part.figures().netReduction());
            }));
        }
    }

    private static List<Function<Tally, String>> cuts() {
        return List.of(c -> c.family().key(), c -> c.level().key(), c -> c.platform().key(), c -> "" + c.unit().value(), c -> c.reason());
    }

    /// |printed − exact| ≤ 0.05, in whole numbers.
    private static void printed(Fraction rate) {
        var text = FigureText.rate(rate);
        if (rate.denominator() == 0) assertEquals(FigureText.NONE, text);
        else {
            long tenths = Long.parseLong(text.replace("−", "-").replace("%", "").replace(".", ""));
            long twice = Math.abs(2 * (tenths * rate.denominator() - rate.numerator() * 1000));
            assertEquals(true, twice <= Math.abs(rate.denominator()), text + " of " + rate);
        }
    }

    private static List<LocalDate> days(int... offsets) {
        return IntStream.of(offsets).mapToObj(START::plusDays).toList();
    }
}
