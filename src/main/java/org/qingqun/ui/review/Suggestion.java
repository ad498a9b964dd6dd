package org.qingqun.ui.review;

import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;

/// What a finding speaks for.
final class Suggestion {
    private Suggestion() {}

    static Disposition of(RuleId rule, Family family) {
        return rule.equals(RuleId.DUPLICATE) ? Disposition.MERGE : closing(family);
    }

    /// How an asset of this family is closed.
    static Disposition closing(Family family) {
        return switch (family) {
            case WORK_GROUP -> Disposition.DISSOLVE;
            case GOV_APP -> Disposition.TAKE_DOWN;
            case OFFICIAL_ACCOUNT -> Disposition.DEREGISTER;
        };
    }
}
