package org.qingqun.cleanup.calendar;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// A part of a procedure whose length people may change; each with the length it has until they do.
public enum Period implements Keyed {
    /// 群内公告到解散
    GROUP_NOTICE(Span.ofDays(7)),
    /// 停更公告到注销
    ACCOUNT_NOTICE(Span.ofDays(30)),
    /// 下架公示到停止服务
    APP_NOTICE(Span.ofDays(30)),
    /// 静默: nobody posts any more before the end
    QUIET(Span.ofDays(3)),
    /// 冻结期 up to 1,000 followers, as `FREEZE_10K` up to 10,000 …; the platform's own, in plain days
    FREEZE_1K(Span.ofDays(7)), FREEZE_10K(Span.ofDays(15)), FREEZE_100K(Span.ofDays(30)), FREEZE_MORE(Span.ofDays(60)),
    /// 冻结期满后确认
    CONFIRM(Span.ofDays(7)),
    /// 备案变更、注销的报备
    FILING(Span.ofWorkDays(10)),
    /// 交来佐证后核验
    VERIFY(Span.ofWorkDays(5));

    private static final int SMALL = 1_000;
    private static final int MEDIUM = 10_000;
    private static final int LARGE = 100_000;
    private final int usualDays;
    private final boolean inWorkDays;

    Period(Span usual) {
        usualDays = usual.days();
        inWorkDays = usual.workDays();
    }

    public Span usual() {
        return new Span(usualDays, inWorkDays);
    }

    /// Its days are a platform's.
    public boolean isOfPlatform() {
        return switch (this) {
            case FREEZE_1K, FREEZE_10K, FREEZE_100K, FREEZE_MORE -> true;
            default -> false;
        };
    }

    /// The notice an asset of this family gets before its end.
    public static Period noticeOf(Family family) {
        return switch (family) {
            case WORK_GROUP -> GROUP_NOTICE;
            case OFFICIAL_ACCOUNT -> ACCOUNT_NOTICE;
            case GOV_APP -> APP_NOTICE;
        };
    }

    /// How long an account stays frozen, by its followers; unknown counts as the longest.
    public static Period freezeOf(@Nullable Integer followers) {
        if (followers == null || followers > LARGE) return FREEZE_MORE;
        if (followers > MEDIUM) return FREEZE_100K;
        return followers > SMALL ? FREEZE_10K : FREEZE_1K;
    }
}
