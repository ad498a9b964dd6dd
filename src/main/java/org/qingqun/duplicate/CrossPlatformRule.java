package org.qingqun.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.WorkGroup;
import org.qingqun.rule.Evidence.OtherPlatform;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 跨平台重复: a work group does on one platform what another does on another one. Accounts are expected to be on several.
record CrossPlatformRule(DuplicatesOnce duplicates) implements Rule.OfInventory {
    private static final Set<Platform> CHATS = EnumSet.of(Platform.WECHAT, Platform.WECOM, Platform.QQ, Platform.DINGTALK);

    @Override public RuleId id() {
        return RuleId.CROSS_PLATFORM;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var assets = Likenesses.byId(inventory);
        var seen = new TreeMap<AssetId, List<OtherPlatform>>();
        duplicates.likenesses(inventory, asOf).forEach(one -> {
            var here = Likenesses.get(assets, one.asset());
            var there = Likenesses.get(assets, one.likeness().other());
            if (differ(here, there)) seen.computeIfAbsent(here.id(), _ -> new ArrayList<>())
                    .add(new OtherPlatform(there.id(), there.name(), there.facts().platform(), one.likeness().score()));
        });
        return seen.entrySet().stream().map(e -> finding(e, assets, asOf)).toList();
    }

    private Finding finding(Map.Entry<AssetId, List<OtherPlatform>> seen, Map<AssetId, Asset> assets, LocalDate asOf) {
        boolean sure = DuplicateEngine.band(seen.getValue().getFirst().score()) == Band.DUPLICATE;
        return Finding.stated(id(), Likenesses.get(assets, seen.getKey()), sure ? Severity.LIKELY : Severity.ASK, List.copyOf(seen.getValue()), asOf);
    }

    private static boolean differ(Asset here, Asset there) {
        var one = here.facts().platform();
        var other = there.facts().platform();
        return here instanceof WorkGroup && there instanceof WorkGroup && one != other && CHATS.contains(one) && CHATS.contains(other);
    }
}
