package org.qingqun.wording;

import org.qingqun.common.Messages;
import org.qingqun.rule.Season;

/// When a group is meant to be used, `5–9 月`, `11 月至次年 3 月`, or that it stands ready.
public record SeasonText(Messages messages) {
    public String of(Season season) {
        if (season.kind() != Season.Kind.SEASONAL) return new Terms(messages).of(season.kind());
        return messages.format(season.fromMonth() <= season.toMonth() ? "season.months" : "season.months.over", season.fromMonth(), season.toMonth());
    }
}
