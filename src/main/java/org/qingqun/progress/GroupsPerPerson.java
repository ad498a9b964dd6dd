package org.qingqun.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// 人均入群: in how many groups one person sits, of the groups whose member lists are known.
///
/// @param groups groups with a list
/// @param people different people in any of them
/// @param seats  people of all lists; who is in three groups counts three times
/// @param most   groups of the one person who is in the most
public record GroupsPerPerson(int groups, int people, long seats, int most) {
    public static final GroupsPerPerson NONE = new GroupsPerPerson(0, 0, 0, 0);

    /// What stands in the register, and what the baseline counted (B and L), by the same lists.
    public record Change(GroupsPerPerson now, GroupsPerPerson baseline) {
        public static final Change NONE = new Change(GroupsPerPerson.NONE, GroupsPerPerson.NONE);
    }

    /// One decimal, HALF_UP; empty where no list is known.
    public Optional<BigDecimal> mean() {
        return people == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(seats).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP));
    }
}
