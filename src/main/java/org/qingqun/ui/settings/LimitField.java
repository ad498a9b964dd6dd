package org.qingqun.ui.settings;

import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;

/// One limit a person may change, in whole days.
enum LimitField implements Keyed {
    GROUP_SILENT(Family.WORK_GROUP, 1, 3650), APP_SILENT(Family.GOV_APP, 1, 3650), ACCOUNT_SILENT(Family.OFFICIAL_ACCOUNT, 1, 3650), EXPIRED_GRACE(null, 0, 365);

    private final @Nullable Family family;
    private final int least;
    private final int most;

    LimitField(@Nullable Family family, int least, int most) {
        this.family = family;
        this.least = least;
        this.most = most;
    }

    int of(Limits limits) {
        return switch (this) {
            case GROUP_SILENT -> limits.groupSilentDays();
            case APP_SILENT -> limits.appSilentDays();
            case ACCOUNT_SILENT -> limits.accountSilentDays();
            case EXPIRED_GRACE -> limits.expiredGraceDays();
        };
    }

    Limits in(Limits limits, int days) {
        return new Limits(this == GROUP_SILENT ? days : limits.groupSilentDays(), this == APP_SILENT ? days : limits.appSilentDays(),
                this == ACCOUNT_SILENT ? days : limits.accountSilentDays(), this == EXPIRED_GRACE ? days : limits.expiredGraceDays());
    }

    /// Whether this limit decides over such a finding.
    boolean rules(RuleId found, Family of) {
        return found.equals(rule()) && (family == null || family == of);
    }

    private RuleId rule() {
        return this == EXPIRED_GRACE ? RuleId.EXPIRED : RuleId.ZOMBIE;
    }

    /// Null where the rule looks at every family.
    @Nullable Family family() {
        return family;
    }

    /// The number typed, moved to the nearest bound; what is no number leaves the present value.
    int taken(String typed, int present) {
        return typed.matches("-?\\d{1,9}") ? Math.clamp(Integer.parseInt(typed), least, most) : present;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
