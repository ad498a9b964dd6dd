package org.qingqun.campaign;

/// The limits of the rules in force, in whole days. At the limit counts.
///
/// @param groupSilentDays   a work group quiet this long is a zombie
/// @param appSilentDays     the same for apps
/// @param accountSilentDays the same for official accounts
/// @param expiredGraceDays  a temporary asset is expired this long after its end
public record Limits(int groupSilentDays, int appSilentDays, int accountSilentDays, int expiredGraceDays) {
    public static final Limits DEFAULT = new Limits(90, 180, 90, 7);

    public Limits {
        if (groupSilentDays < 1 || appSilentDays < 1 || accountSilentDays < 1 || expiredGraceDays < 0)
            throw new IllegalArgumentException("a limit is at least one day, a grace at least none");
    }
}
