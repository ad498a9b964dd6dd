package org.qingqun.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// Events that temporary groups last for: once a person says that one is over, the next scan finds all its groups at once.
public record EventService(AssetStore assets, UnitStore units, BackgroundStore background, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// An event as the ledgers name it, and the assets in the register that wait for its end.
    public record Awaited(String event, List<Asset> assets) {
        public Awaited {
            assets = List.copyOf(assets);
        }
    }

    /// Events somebody waits for that are not over for all of them, the most awaited first.
    public List<Awaited> findAwaited() {
        var over = new BackgroundReader(background, units).read().ended();
        var waiting = new LinkedHashMap<String, List<Asset>>();
        for (var asset : assets.findByStatus(AssetStatus.IN_USE)) {
            var event = asset.facts().term().event();
            if (event != null && over.stream().noneMatch(e -> e.ends(asset))) waiting.computeIfAbsent(Identity.nameKey(event), _ -> new ArrayList<>()).add(asset);
        }
        return waiting.values().stream().map(all -> new Awaited(String.valueOf(all.getFirst().facts().term().event()), all))
                .sorted((a, b) -> Integer.compare(b.assets().size(), a.assets().size())).toList();
    }

    /// Says that an event is over.
    ///
    /// @param under only for groups of this unit and below, null for all
    /// @return the assets that were to last for it
    /// @throws ExpectedException `REASON_REQUIRED`, `NOT_ALLOWED`
    public List<Asset> end(String event, @Nullable UnitId under, LocalDate on, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isAnyBlank(reason, event)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        var units = under == null ? Set.<UnitId>of() : new UnitTree(this.units.findAll()).subtree(under);
        var ended = new EndedEvent(event.strip(), under, on, units);
        return transactions.inOne(() -> {
            background.addEndedEvent(ended, reason.strip(), by);
            log("event.end", ended, reason, by);
            return assets.findByStatus(AssetStatus.IN_USE).stream().filter(ended::ends).toList();
        });
    }

    /// Takes the word back: the event goes on.
    public void goesOn(String event, @Nullable UnitId under, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        transactions.inOne(() -> {
            var ended = new EndedEvent(event.strip(), under, LocalDate.now(clock), Set.of());
            background.removeEndedEvent(ended);
            log("event.goes-on", ended, reason, by);
        });
    }

    private void log(String action, EndedEvent event, String reason, PersonId by) {
        audit.append(new AuditEntry(clock.instant(), by.value(), action, event.under() == null ? "units:all" : "unit:" + event.under().value(), null,
                event.event() + " " + event.endedOn(), reason.strip()));
    }
}
