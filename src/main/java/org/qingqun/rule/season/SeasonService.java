package org.qingqun.rule.season;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.rule.BackgroundStore;
import org.qingqun.rule.Season;

/// Seasonal and standing groups (季节性群、常备群): names propose, people confirm or decline.
public record SeasonService(AssetStore assets, BackgroundStore background, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// A group whose name suggests a season, and nobody has said anything about it.
    public record Open(Asset asset, SeasonWords.Proposal proposal) {}

    /// Groups in the register that wait for a word, by id.
    public List<Open> findOpen() {
        var settled = background.findSeasons();
        return assets.findByStatus(AssetStatus.IN_USE).stream().filter(a -> !settled.containsKey(a.id()))
                .flatMap(a -> SeasonWords.propose(a).map(p -> new Open(a, p)).stream()).toList();
    }

    /// What somebody said; empty where nobody did.
    public java.util.Optional<Season> find(AssetId asset) {
        return java.util.Optional.ofNullable(background.findSeasons().get(asset));
    }

    /// Says when these groups are meant to be used; `Season.NONE` declines what their names suggest. It counts from the next scan on.
    ///
    /// @throws ExpectedException `REASON_REQUIRED`, `NOT_ALLOWED`, `UNKNOWN_ASSET`
    public void settle(List<AssetId> groups, Season season, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        transactions.inOne(() -> {
            for (var id : groups) {
                assets.get(id);
                background.putSeason(id, season, reason.strip(), by, LocalDate.now(clock));
                audit.append(new AuditEntry(clock.instant(), by.value(), "season." + season.kind().key(), "asset:" + id.value(), null,
                        season.kind() == Season.Kind.SEASONAL ? season.fromMonth() + "-" + season.toMonth() : null, reason.strip()));
            }
        });
    }
}
