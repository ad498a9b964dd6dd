package org.qingqun.sample.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates that make a label true on the day of the scan, 2026-10-08, and still on 2026-11-23, however coarsely a file tells them.
final class LifePlanner {
    /// Groups not used after this day are zombies even where only the month is told.
    static final LocalDate LAST_QUIET_DAY = LocalDate.of(2026, 6, 25);
    /// Every season of the sample was still on, or just over.
    private static final LocalDate LAST_SEASON = LocalDate.of(2026, 5, 5);
    private static final LocalDate FIRST_LIVELY_DAY = LocalDate.of(2026, 9, 5);
    private static final LocalDate DATA_DAY = LocalDate.of(2026, 9, 30);

    private final Dice dice;
    private final Words words;

    LifePlanner(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
    }

    /// @param year the year its work was about, null where any will do
    Life of(Label label, @Nullable Integer year) {
        return switch (label) {
            // what is wrong with the others is put into a living one afterwards
            case ORDINARY, LOOK_ALIKE, HOLLOW, ORPHANED, LEFT_BEHIND, MISDATED, SHARED_PHONE, OVERLOADED, MEGA -> lively(dice.day(FIRST_LIVELY_DAY, DATA_DAY), "");
            case DUPLICATE -> dice.chance(65) ? lively(dice.day(FIRST_LIVELY_DAY, DATA_DAY), "") : quiet(lastUse(null), 0);
            case UNKNOWN_ACTIVITY -> lively(null, dice.pick(words.all("text.unknown")));
            case ZOMBIE -> quiet(lastUse(year), 25);
            case SEASONAL -> quiet(dice.day(LAST_SEASON, LAST_QUIET_DAY), 0);
            case EXPIRED -> over(end(year, LocalDate.of(2026, 8, 28)), dice.day(FIRST_LIVELY_DAY, DATA_DAY));
            case LAPSED -> {
                var end = end(year, LocalDate.of(2026, 5, 31));
                yield over(end, end.plusDays(dice.between(-20, 20)));
            }
        };
    }

    private LocalDate lastUse(@Nullable Integer year) {
        if (year != null) return dice.day(LocalDate.of(year, 5, 1), earlier(LocalDate.of(year + 1, 1, 20), LAST_QUIET_DAY));
        int days = dice.between(0, 480); // rolled twice: most stopped not long ago
        return LAST_QUIET_DAY.minusDays(dice.between(0, days));
    }

    private LocalDate end(@Nullable Integer year, LocalDate latest) {
        if (year != null) return dice.day(LocalDate.of(year, 6, 1), earlier(LocalDate.of(year, 12, 31), latest));
        return dice.day(LocalDate.of(2025, 9, 1), latest);
    }

    private Life lively(@Nullable LocalDate last, String text) {
        var created = dice.chance(4) ? null : dice.day(LocalDate.of(2018, 1, 10), LocalDate.of(2026, 5, 31));
        int roll = dice.between(1, 100);
        int messages = last == null ? 0 : dice.between(6, 900);
        if (roll <= 6) return new Life(created, last, text, true, LocalDate.of(2026, 12, 31), null, messages);
        if (roll <= 9) return new Life(created, last, text, true, LocalDate.of(2027, 6, 30), null, messages);
        if (roll <= 12) return new Life(created, last, text, true, null, dice.pick(words.all("event")), messages);
        return new Life(created, last, text, false, null, null, messages);
    }

    private Life quiet(LocalDate last, int perCentTemporary) {
        return new Life(last.minusDays(dice.between(60, 1500)), last, "", dice.chance(perCentTemporary), null, null, 0);
    }

    private Life over(LocalDate end, LocalDate last) {
        return new Life(earlier(end, last).minusDays(dice.between(60, 300)), last, "", true, end, null, last.isBefore(FIRST_LIVELY_DAY) ? 0 : dice.between(1, 60));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
