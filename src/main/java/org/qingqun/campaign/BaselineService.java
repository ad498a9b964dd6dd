package org.qingqun.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// Locks the baseline (基数) and gives every asset declared later its origin.
public record BaselineService(AssetStore assets, UnitStore units, CampaignStore campaigns, MembershipStore memberships, AuditStore audit,
        Access access, Transactions transactions, Clock clock, EarlyClosings early) {
    public BaselineService(AssetStore assets, UnitStore units, CampaignStore campaigns, MembershipStore memberships, AuditStore audit, Access access,
            Transactions transactions, Clock clock) {
        this(assets, units, campaigns, memberships, audit, access, transactions, clock, EarlyClosings.NONE);
    }

    /// Entering assets by hand, over the same stores.
    public EntryService entry() {
        return new EntryService(assets, units, this, audit, access, transactions, clock);
    }

    /// Why an asset would not be in the baseline.
    public enum Reason implements Keyed {
        /// counted as new (N)
        CREATED_AFTER,
        OTHER_FAMILY, OTHER_LEVEL, OTHER_PLATFORM,
        /// its unit says that it was gone before the day
        GONE_BEFORE
    }

    /// What a lock takes in, and what it leaves out for which reason.
    public record Preview(List<AssetId> takenIn, Map<Reason, List<AssetId>> others) {
        public List<AssetId> of(Reason reason) {
            return others.getOrDefault(reason, List.of());
        }

        public List<AssetId> createdAfter() {
            return of(Reason.CREATED_AFTER);
        }

        public List<AssetId> otherFamily() {
            return of(Reason.OTHER_FAMILY);
        }
    }

    public Preview preview(LocalDate day) {
        return preview(day, campaigns.current().reach());
    }

    /// As `preview`, with a scope that is not stored yet.
    public Preview preview(LocalDate day, Scope scope) {
        var tree = new UnitTree(units.findAll());
        var gone = Set.copyOf(early.find(day));
        var in = new ArrayList<AssetId>();
        var others = new EnumMap<Reason, List<AssetId>>(Reason.class);
        for (var asset : assets.findByStatus(AssetStatus.IN_USE)) reason(asset, day, scope, tree.levelOf(asset.unit()), gone)
                .ifPresentOrElse(why -> others.computeIfAbsent(why, _ -> new ArrayList<>()).add(asset.id()), () -> in.add(asset.id()));
        return new Preview(in, others);
    }

    private static Optional<Reason> reason(Asset asset, LocalDate day, Scope scope, Level level, Set<AssetId> gone) {
        if (gone.contains(asset.id())) return Optional.of(Reason.GONE_BEFORE);
        if (scope.takesIn(asset.family(), level, asset.facts().platform())) return createdAfter(asset, day) ? Optional.of(Reason.CREATED_AFTER) : Optional.empty();
        return Optional.of(switch (scope.reason(asset.family(), level)) {
            case FAMILY -> Reason.OTHER_FAMILY;
            case LEVEL -> Reason.OTHER_LEVEL;
            case PLATFORM -> Reason.OTHER_PLATFORM;
        });
    }

    /// Takes in every asset not created after `day` and not closed before it; what an earlier campaign closed since then brings its fate along.
    /// What was created after is counted as new (N).
    ///
    /// @throws ExpectedException `BASELINE_LOCKED` when it is locked already, `DAY_IN_FUTURE`
    public Campaign lock(LocalDate day, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return transactions.inOne(() -> {
            var before = campaigns.current();
            if (before.isLocked()) throw new ExpectedException(ErrorCode.BASELINE_LOCKED, String.valueOf(before.baselineDay()));
            if (day.isAfter(LocalDate.now(clock))) throw new ExpectedException(ErrorCode.DAY_IN_FUTURE, day);
            var tree = new UnitTree(units.findAll());
            early.settle(day, by);
            takeInClosedSince(day, before, tree);
            memberships.insertAll(before.id(), assets.findByStatus(AssetStatus.IN_USE).stream().filter(a -> before.takesIn(a, tree))
                    .map(a -> place(a, createdAfter(a, day) ? Origin.N : Origin.B, tree)).toList());
            var after = campaigns.replace(before.locked(day, clock.instant()));
            audit.append(new AuditEntry(clock.instant(), by.value(), "baseline.lock", "campaign:" + before.id().value(), null, day.toString(), null));
            return after;
        });
    }

    /// Unlocks a baseline that was locked by mistake; possible until the first asset has a fate.
    ///
    /// @throws ExpectedException `BASELINE_MISSING`, `REASON_REQUIRED`, `BASELINE_IN_USE`
    public Campaign reopen(String reason, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        if (reason.isBlank()) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        return transactions.inOne(() -> {
            var before = campaigns.current();
            if (!before.isLocked()) throw new ExpectedException(ErrorCode.BASELINE_MISSING);
            int settled = memberships.findFates(before.id()).size();
            if (settled > 0) throw new ExpectedException(ErrorCode.BASELINE_IN_USE, settled);
            memberships.deleteAll(before.id());
            var after = campaigns.replace(before.locked(null, null));
            audit.append(new AuditEntry(clock.instant(), by.value(), "baseline.reopen", "campaign:" + before.id().value(),
                    String.valueOf(before.baselineDay()), null, reason));
            return after;
        });
    }

    /// A closed asset is allowed back: in a campaign that does not count it yet it is a returned one (R), in its own it simply has fate S again.
    public void takeBack(Asset asset, LocalDate on, String disposition) {
        var campaign = campaigns.current();
        var tree = new UnitTree(units.findAll());
        if (!campaign.isLocked() || !campaign.takesIn(asset, tree)) return;
        if (counts(asset.id())) memberships.appendFates(campaign.id(), List.of(new FateChange(asset.id(), Fate.S, on, disposition)));
        else memberships.insertAll(campaign.id(), List.of(place(asset, Origin.R, tree)));
    }

    /// Gives assets declared after the lock their origin: L when created on or before the baseline day for certain, else N. Before the lock, nothing.
    public void enrol(List<Asset> fresh) {
        var campaign = campaigns.current();
        var day = campaign.baselineDay();
        if (!campaign.isLocked() || day == null) return;
        var tree = new UnitTree(units.findAll());
        memberships.insertAll(campaign.id(), fresh.stream().filter(a -> campaign.takesIn(a, tree))
                .map(a -> place(a, existedOn(a, day) ? Origin.L : Origin.N, tree)).toList());
    }

    /// Counts an asset that was made as the survivor of a merge: new (N), marked by-merge (J).
    ///
    /// @throws ExpectedException `BASELINE_MISSING` before the lock, which would take the survivor in as if it had stood there all along
    public void enrolByMerge(Asset survivor) {
        var campaign = campaigns.current();
        if (!campaign.isLocked()) throw new ExpectedException(ErrorCode.BASELINE_MISSING);
        var tree = new UnitTree(units.findAll());
        if (!campaign.takesIn(survivor, tree)) return;
        var p = place(survivor, Origin.N, tree);
        memberships.insertAll(campaign.id(), List.of(new Membership(p.asset(), p.origin(), p.family(), p.unit(), p.level(), p.platform(), true)));
    }

    /// What follows from somebody's last step away from merging: nothing merges into it any more, so from now on it is a new asset like any other.
    /// Does nothing to one that is not marked by-merge.
    public void endByMerge(AssetId survivor, PersonId stepBy) {
        var campaign = campaigns.current().id();
        memberships.find(campaign, survivor).filter(Membership::byMerge).ifPresent(place -> {
            memberships.changeOrigin(campaign, survivor, place.origin(), false);
            audit.append(new AuditEntry(clock.instant(), stepBy.value(), "origin.no-survivor", "asset:" + survivor.value(), "J", place.origin().name(), null));
        });
    }

    /// Whether the asset has a place in the count of the campaign in force.
    public boolean counts(AssetId asset) {
        return memberships.find(campaigns.current().id(), asset).isPresent();
    }

    /// Takes back what `enrolByMerge` did a moment ago.
    public void forget(AssetId survivor) {
        memberships.remove(campaigns.current().id(), survivor);
    }

    /// A person says that an N existed on the baseline day after all.
    public void markLate(Set<AssetId> ids, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        transactions.inOne(() -> {
            var campaign = campaigns.current().id();
            for (var id : ids) {
                memberships.changeOrigin(campaign, id, Origin.L, false);
                audit.append(new AuditEntry(clock.instant(), by.value(), "origin.late", "asset:" + id.value(), "N", "L", reason));
            }
        });
    }

    private void takeInClosedSince(LocalDate day, Campaign campaign, UnitTree tree) {
        var last = new HashMap<AssetId, FateChange>();
        for (var earlier : campaigns.findAll()) memberships.findFates(earlier.id()).forEach(change -> last.put(change.asset(), change));
        var since = last.values().stream().filter(change -> change.to() != Fate.S && change.on().isAfter(day)).collect(Collectors.toMap(FateChange::asset, c -> c));
        var closed = assets.findByIds(since.keySet().stream().sorted().toList()).stream()
                .filter(a -> campaign.takesIn(a, tree) && !createdAfter(a, day)).toList();
        memberships.insertAll(campaign.id(), closed.stream().map(a -> place(a, Origin.B, tree)).toList());
        memberships.appendFates(campaign.id(), closed.stream().map(a -> since.get(a.id())).toList());
    }

    private static boolean createdAfter(Asset asset, LocalDate day) {
        PartialDate created = asset.facts().createdOn();
        return created != null && created.earliest().isAfter(day);
    }

    private static boolean existedOn(Asset asset, LocalDate day) {
        PartialDate created = asset.facts().createdOn();
        return created != null && !created.latest().isAfter(day);
    }

    private static Membership place(Asset asset, Origin origin, UnitTree tree) {
        return new Membership(asset.id(), origin, asset.family(), asset.unit(), tree.levelOf(asset.unit()), asset.facts().platform(), false);
    }
}
