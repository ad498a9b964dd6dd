package org.qingqun.wording;

import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.Silent;

/// Evidence of use in words.
record UseText(EvidenceText text) {
    String explain(Evidence.OfUse evidence) {
        var asOf = text.of().asOf();
        return switch (evidence) {
            case Silent e -> text.format(silent(e), text.date(e.lastActive()), text.source(), asOf, e.silentDays(), e.limitDays());
            case Evidence.SilentPerhaps e -> text.format("finding.silentPerhaps", text.date(e.lastActive()), text.source(), asOf, e.atLeast(), e.atMost(), e.limitDays());
            case Evidence.SilentUnseen e -> text.format("finding.silentUnseen", text.date(e.lastActive()), text.source(), e.dataDate(), asOf, e.silentDays(),
                    e.limitDays());
            case Evidence.ActivityUnknown e -> text.format("finding.activityUnknown", text.source(), e.limitDays());
            case Evidence.SilentInSeason e -> text.format("finding.silentInSeason", text.date(e.lastActive()), text.source(), text.months(e.fromMonth(), e.toMonth()),
                    e.seasonEnd(), asOf, e.silentDays(), e.limitDays());
            case Evidence.SeasonPerhaps e -> text.format("finding.seasonPerhaps", e.word(), text.months(e.fromMonth(), e.toMonth()));
            case Evidence.StandingPerhaps e -> text.format("finding.standingPerhaps", e.word());
            case Evidence.FewMessages e -> text.format("finding.fewMessages", e.messages30d(), text.source(), e.limitMessages());
            case Evidence.NoPost e -> text.format("finding.noPost", text.date(e.lastPost()), text.source(), e.countedTo(), e.quietDays(), e.limitDays());
            case Evidence.NoPostPerhaps e -> text.format("finding.noPostPerhaps", text.date(e.lastPost()), text.source(), e.countedTo(), e.atLeast(), e.atMost(),
                    e.limitDays());
        };
    }

    /// A coarse date was counted from its last possible day, so the days are the fewest there can be.
    private static String silent(Silent e) {
        if (!e.lastActive().isExact()) return "finding.silent.coarse";
        return e.silentDays() == e.limitDays() ? "finding.silent.reached" : "finding.silent.exceeded";
    }
}
