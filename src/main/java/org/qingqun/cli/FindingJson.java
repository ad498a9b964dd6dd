package org.qingqun.cli;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.PastEnd;
import org.qingqun.rule.Evidence.PastEndPerhaps;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.Finding;
import org.qingqun.wording.FindingText;

/// A finding as `scan` prints it; a contract: names and order stay.
///
/// @param asset    the asset's number, as `id` in `list`
/// @param limit    what the rule holds against it, in whole days; null where the rule has no such limit
/// @param actual   what was found: whole days (at least), or a likeness of 0–1; null where nothing is known
/// @param evidence the grade: who says so
record FindingJson(String rule, long asset, String assetName, String severity, String explanation, @Nullable Number limit, @Nullable Number actual,
        String evidence, @Nullable String dataDate) {
    static FindingJson of(Finding finding, Asset asset, FindingText text) {
        var seen = finding.evidence().getFirst();
        return new FindingJson(finding.rule().value(), asset.id().value(), asset.name(), finding.severity().key(), text.explain(finding), limit(seen),
                actual(seen), finding.grade().key(), finding.dataDate() == null ? null : finding.dataDate().toString());
    }

    private static @Nullable Number limit(Evidence seen) {
        return switch (seen) {
            case Silent e -> e.limitDays();
            case SilentPerhaps e -> e.limitDays();
            case ActivityUnknown e -> e.limitDays();
            case PastEnd e -> e.graceDays();
            case PastEndPerhaps e -> e.graceDays();
            case SameFunction _ -> null;
        };
    }

    private static @Nullable Number actual(Evidence seen) {
        return switch (seen) {
            case Silent e -> e.silentDays();
            case SilentPerhaps e -> e.atLeast();
            case PastEnd e -> e.daysOver();
            case SameFunction e -> e.score();
            case ActivityUnknown _, PastEndPerhaps _ -> null;
        };
    }
}
