package org.qingqun.rule.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.OfficialAccount;
import org.qingqun.rule.Evidence.FewFollowers;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 关注过少: an account with fewer followers than the limit. No number stated says nothing.
public record FewFollowersRule(Limits limits) implements Rule.OfAsset {
    @Override public RuleId id() {
        return RuleId.FEW_FOLLOWERS;
    }

    @Override public Optional<Finding> inspect(Asset asset, LocalDate asOf) {
        var followers = asset.facts().members();
        int limit = limits.value(Limit.FEW_FOLLOWERS, asset, asOf);
        if (!(asset instanceof OfficialAccount) || followers == null || followers < 0 || followers >= limit) return Optional.empty();
        return Optional.of(Finding.stated(id(), asset, Severity.LIKELY, List.of(new FewFollowers(followers, limit)), asOf));
    }
}
