package org.qingqun.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;

/// 五个不得: records what apps and groups make people do. A unit or a person says so; the program never looks for it.
public record PracticeService(AssetStore assets, BackgroundStore background, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// Yes and no as they were answered; what nobody answered is not there.
    public Map<Practice, Boolean> find(AssetId asset) {
        return background.findPractices().getOrDefault(asset, Map.of());
    }

    /// @param answers only what was answered
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`, `UNKNOWN_ASSET`
    public void record(AssetId asset, Map<Practice, Boolean> answers, PersonId by) {
        access.require(by, Permission.RECORD);
        assets.get(asset);
        transactions.inOne(() -> {
            var before = find(asset);
            answers.forEach((practice, answer) -> {
                if (answer.equals(before.get(practice))) return;
                background.putPractice(asset, practice, answer, by, LocalDate.now(clock));
                log(asset, practice, before.get(practice), answer, by);
            });
        });
    }

    /// Takes answers back, as if nobody had been asked.
    ///
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`
    public void forget(AssetId asset, Set<Practice> which, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            var before = find(asset);
            which.stream().sorted().filter(before::containsKey).forEach(practice -> {
                background.removePractice(asset, practice);
                log(asset, practice, before.get(practice), null, by);
            });
        });
    }

    private void log(AssetId asset, Practice practice, @Nullable Boolean before, @Nullable Boolean after, PersonId by) {
        audit.append(new AuditEntry(clock.instant(), by.value(), "practice", "asset:" + asset.value(), said(practice, before), said(practice, after), null));
    }

    /// How many assets were said to do each.
    public Map<Practice, Long> count() {
        var counts = new EnumMap<Practice, Long>(Practice.class);
        var all = background.findPractices();
        for (var practice : Practice.values()) counts.put(practice, all.values().stream().filter(a -> a.getOrDefault(practice, false)).count());
        return counts;
    }

    private static @Nullable String said(Practice practice, @Nullable Boolean answer) {
        return answer == null ? null : practice.key() + "=" + answer;
    }
}
