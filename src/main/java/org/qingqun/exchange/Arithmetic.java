package org.qingqun.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;
import org.qingqun.progress.Census;

/// Whether `B + L + N + R = S + C + M + X` holds against the register: every asset in scope counted, each with the fate its status says.
///
/// Origins come from the places, fates from the assets themselves, so that one list checks the other.
public record Arithmetic(CampaignStore campaigns, MembershipStore memberships, AssetStore assets, UnitStore units) {
    /// Nothing is counted before the baseline is locked, so nothing can be wrong.
    public List<Problem> check() {
        var campaign = campaigns.current();
        if (!campaign.isLocked()) return List.of();
        var fates = new HashMap<AssetId, Fate>();
        Census.of(memberships.findAll(campaign.id()), memberships.findFates(campaign.id()), LocalDate.MAX).places()
                .forEach(p -> fates.put(p.membership().asset(), p.fate()));
        var problems = new ArrayList<Problem>();
        for (var asset : assets.findByIds(fates.keySet().stream().sorted().toList())) compare(asset, fates, problems);
        var tree = new UnitTree(units.findAll());
        assets.findByStatus(AssetStatus.IN_USE).stream().filter(a -> !fates.containsKey(a.id())).filter(a -> campaign.takesIn(a, tree))
                .forEach(a -> problems.add(new Problem.NotCounted(a.id())));
        return problems;
    }

    private static void compare(Asset asset, Map<AssetId, Fate> fates, List<Problem> problems) {
        var fate = fates.get(asset.id());
        if (fate != null && fate != expected(asset.status())) problems.add(new Problem.WrongFate(asset.id(), asset.status(), fate));
    }

    private static Fate expected(AssetStatus status) {
        return switch (status) {
            case IN_USE -> Fate.S;
            case CLOSED -> Fate.C;
            case MERGED -> Fate.M;
            case OUT_OF_SCOPE -> Fate.X;
        };
    }
}
