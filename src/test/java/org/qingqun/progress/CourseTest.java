package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
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
    private final List<Membership> places = new ArrayList<>();
    private final List<FateChange> changes = new ArrayList<>();

    private Course course() {
        var happened = changes.stream().map(FateChange::asset).collect(Collectors.toSet());
        return Course.of(Census.of(places, List.of(), START).tallies().cells(), places.stream().filter(m -> happened.contains(m.asset())).toList(), changes, _ -> true);
    }

    private static Membership place(int id, Origin origin) {
        return new Membership(new AssetId(id), origin, Family.WORK_GROUP, new UnitId(1), Level.CITY, Platform.WECHAT, false);
    }

    @Test void aClosingCountsFromItsDayOn() {
        places.addAll(List.of(place(1, Origin.B), place(2, Origin.B)));
        changes.add(new FateChange(new AssetId(1), Fate.C, START.plusDays(3), "dissolve"));
        assertEquals(List.of(0, 0, 1, 1), course().trend(days(0, 2, 3, 9)).stream().map(p -> p.figures().disposed()).toList());
        assertEquals(1, course().on(START.plusDays(3)).figures().closed());
    }

    @Test void whatWasWrittenLaterWinsOverALaterDay() {
        places.add(place(1, Origin.B));
        changes.add(new FateChange(new AssetId(1), Fate.C, START.plusDays(5), "dissolve"));
        changes.add(new FateChange(new AssetId(1), Fate.S, START.plusDays(4), "dissolve"));
        assertEquals(List.of(1, 1, 1), course().trend(days(3, 4, 6)).stream().map(p -> p.figures().remaining()).toList());
    }

    @Test void cellsThatDoNotSumAreRefused() {
        var whole = new Figures(2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0);
        assertThrows(ExpectedException.class, () -> Figures.requireSum(List.of(new Group("a", Figures.ZERO)), whole));
        Figures.requireSum(List.of(new Group("a", whole)), whole);
    }

    /// Whatever happens in whatever order: on every day the course says what the census of all places says, every cut sums to the total in every
    /// figure, and every printed percentage is the exact fraction's, rounded once.
    @RepeatedTest(60)
    void theCourseIsTheCensusOnEveryDay(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        for (int i = 1; i <= 150; i++) {
            boolean byMerge = random.nextInt(9) == 0;
            places.add(new Membership(new AssetId(i), byMerge ? Origin.N : Origin.values()[random.nextInt(4)], Family.values()[random.nextInt(3)],
                    new UnitId(random.nextInt(9)), Level.values()[random.nextInt(4)], Platform.values()[random.nextInt(5)], byMerge));
            for (int n = random.nextInt(4); n > 0; n--)
                changes.add(new FateChange(new AssetId(i), Fate.values()[random.nextInt(4)], START.plusDays(random.nextInt(7)), "dissolve"));
        }
        var days = days(IntStream.range(0, 8).toArray());
        var trend = course().trend(days);
        for (int i = 0; i < days.size(); i++) {
            var census = Census.of(places, changes, days.get(i));
            var table = course().on(days.get(i));
            assertEquals(census.figures(), table.figures());
            assertEquals(census.figures(), trend.get(i).figures());
            assertEquals(Set.copyOf(census.tallies().cells()), Set.copyOf(table.cells()));
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
