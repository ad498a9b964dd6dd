package org.qingqun.sample.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance that comes out the same every time. One per purpose, so that a change in one place moves nothing elsewhere.
public final class Dice {
    private final Random random;

    public Dice(long seed, String purpose) {
        random = new Random(seed * 31 + purpose.hashCode());
    }

    /// `low` to `high`, both included.
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(int perCent) {
        return random.nextInt(100) < perCent;
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    public <T> List<T> shuffled(Collection<T> from) {
        var list = new ArrayList<>(from);
        Collections.shuffle(list, random);
        return list;
    }

    /// `from` to `to`, both included.
    public LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(between(0, (int) ChronoUnit.DAYS.between(from, to)));
    }
}
