package org.qingqun.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// 减负: what the count does not say, since two hundred small groups and ten huge ones are not the same weight.
///
/// @param assets         all that were looked at
/// @param custodians     different people who answer for at least one of them
/// @param withCustodian  assets that name one
/// @param overloaded     people who answer for more than `OVERLOAD` assets
/// @param mega           assets with more than `MEGA` members
/// @param membersUnknown assets whose members nobody stated: they may be mega too
/// @param members        sum of stated members; who is in three groups counts three times
/// @param messages30d    sum of stated messages of thirty days, by `messagesKnown` assets
public record Burden(int assets, int custodians, int withCustodian, int overloaded, int mega, int membersUnknown, long members, long messages30d,
        int messagesKnown) {
    public static final Burden NONE = new Burden(0, 0, 0, 0, 0, 0, 0, 0, 0);
    public static final int MEGA = 200;
    public static final int OVERLOAD = 20;
    /// The days of which messages are stated.
    public static final int DAYS = 30;

    /// Assets a custodian answers for on average, one decimal, HALF_UP; empty where nobody is named.
    public Optional<BigDecimal> perCustodian() {
        return divided(withCustodian, custodians);
    }

    /// Members of an asset on average; empty where nobody stated any.
    public Optional<BigDecimal> perAsset() {
        return divided(members, assets - membersUnknown);
    }

    /// Messages a day in all assets that state them; empty where none does.
    public Optional<BigDecimal> messagesADay() {
        return messagesKnown == 0 ? Optional.empty() : divided(messages30d, DAYS);
    }

    /// The same assets with the people of another.
    Burden with(Burden people) {
        return new Burden(assets, people.custodians, people.withCustodian, people.overloaded, mega, membersUnknown, members, messages30d, messagesKnown);
    }

    /// A count that fell while what it stands for grew: fewer assets, and yet more for each custodian, more mega groups or more messages.
    public boolean isHeavierThan(Burden before) {
        if (assets >= before.assets) return false;
        return rose(perCustodian(), before.perCustodian()) || mega > before.mega || overloaded > before.overloaded || rose(messagesADay(), before.messagesADay());
    }

    private static boolean rose(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        return now.isPresent() && then.isPresent() && now.get().compareTo(then.get()) > 0;
    }

    private static Optional<BigDecimal> divided(long top, int bottom) {
        return bottom == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), 1, RoundingMode.HALF_UP));
    }
}
