package org.qingqun.rule.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.OfficialAccount;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.Evidence.ManyAccounts;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 一平台多号: a unit has more accounts on one platform than the limit. Its main ones, posted in last, then with most followers, are not held against it.
public record ManyAccountsRule(Limits limits) implements Rule.OfInventory {
    private static final Comparator<Asset> MAIN_FIRST = Comparator.comparing(ManyAccountsRule::lastPost).thenComparingInt(ManyAccountsRule::followers).reversed()
            .thenComparing(Asset::id);

    private record Place(UnitId unit, Platform platform) {}

    @Override public RuleId id() {
        return RuleId.MANY_ACCOUNTS;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var places = new LinkedHashMap<Place, List<Asset>>();
        for (var account : inventory.assets()) {
            var platform = account.facts().platform();
            if (account instanceof OfficialAccount && platform != Platform.UNKNOWN && platform != Platform.OTHER)
                places.computeIfAbsent(new Place(account.unit(), platform), _ -> new ArrayList<>()).add(account);
        }
        var findings = new ArrayList<Finding>();
        places.forEach((place, accounts) -> {
            int limit = limits.value(Limit.ACCOUNTS_A_PLATFORM, accounts.getFirst(), asOf);
            if (accounts.size() <= limit) return;
            var sorted = accounts.stream().sorted(MAIN_FIRST).toList();
            var seen = new ManyAccounts(place.platform(), accounts.size(), limit, sorted.getFirst().name());
            for (var extra : sorted.subList(limit, sorted.size())) findings.add(Finding.stated(id(), extra, Severity.LIKELY, List.of(seen), asOf));
        });
        return findings;
    }

    private static LocalDate lastPost(Asset asset) {
        var last = asset.facts().activity().lastActiveOn();
        return last == null ? LocalDate.MIN : last.latest();
    }

    private static int followers(Asset asset) {
        return Objects.requireNonNullElse(asset.facts().members(), 0);
    }
}
