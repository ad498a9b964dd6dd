package org.qingqun.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.common.Transactions;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.duplicate.cluster.Survivor;
import org.qingqun.duplicate.slot.Profiles;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// 功能重复: finds duplicates in the register and remembers what a person says is none.
public record DuplicateService(AssetStore assets, UnitStore units, Taught taught, AuditStore audit, Access access,
        Transactions transactions, Clock clock) {

    /// Pairs in the register with at least this score, the most alike first. What a person called different is left out.
    ///
    /// @param min 0–1; `DuplicateEngine.REVIEW` gives what is worth a look
    public List<DuplicatePair> findPairs(double min) {
        return compare(min, Progress.NONE).pairs();
    }

    /// Clusters in the register, the surest first, each with a proposed survivor.
    public List<Cluster> findClusters() {
        return compare(DuplicateEngine.REVIEW, Progress.NONE).clusters();
    }

    /// Both in one go.
    ///
    /// @throws ExpectedException `CANCELLED`
    public Comparison compare(double min, Progress progress) {
        return taught.engine().compare(assets.findByStatus(AssetStatus.IN_USE), new UnitTree(units.findAll()), min, progress);
    }

    /// The register kept ready for questions about single assets.
    public DuplicateIndex openIndex() {
        return new DuplicateIndex(taught.engine(), assets.findByStatus(AssetStatus.IN_USE), new UnitTree(units.findAll()));
    }

    /// Two assets do the same work, for good, whatever their names say.
    ///
    /// @throws ExpectedException as `markDifferent`
    public void markSame(AssetId a, AssetId b, String reason, PersonId by) {
        var pair = answerable(a, b, reason, by);
        transactions.inOne(() -> {
            if (taught.same().findAll().contains(pair)) return;
            taught.different().remove(pair);
            taught.same().add(pair, reason);
            audit.append(new AuditEntry(clock.instant(), by.value(), "duplicate.same", "asset:" + pair.a().value(), null, "same as asset:" + pair.b().value(), reason));
        });
    }

    /// The same for several pairs, all or none.
    public void markSame(Collection<Pair> pairs, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        transactions.inOne(() -> pairs.forEach(pair -> markSame(pair.a(), pair.b(), reason, by)));
    }

    /// Two assets do different work, for good.
    ///
    /// @throws ExpectedException `REASON_REQUIRED`, `NOT_ALLOWED`, `UNKNOWN_ASSET`, `SURVIVOR_IS_SOURCE` for one asset twice
    public void markDifferent(AssetId a, AssetId b, String reason, PersonId by) {
        var pair = answerable(a, b, reason, by);
        transactions.inOne(() -> {
            if (taught.different().findAll().contains(pair)) return;
            taught.same().remove(pair);
            taught.different().add(pair, reason);
            audit.append(new AuditEntry(clock.instant(), by.value(), "duplicate.different", "asset:" + pair.a().value(), null,
                    "different from asset:" + pair.b().value(), reason));
        });
    }

    /// The same for several pairs, all or none. What was said before is not said again.
    public void markDifferent(Collection<Pair> pairs, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        transactions.inOne(() -> pairs.forEach(pair -> markDifferent(pair.a(), pair.b(), reason, by)));
    }

    /// Exactly these assets of the register as one cluster, alike or not: a person put them side by side. Every pair is compared, also what is of
    /// different places or was called different before; its score is the weakest of them, 0 for a single asset.
    ///
    /// @return empty when none of them stands in the register
    public Optional<Cluster> findClusterOf(List<AssetId> chosen) {
        var standing = assets.findByIds(chosen.stream().distinct().sorted().toList()).stream().filter(a -> a.status() == AssetStatus.IN_USE).toList();
        if (standing.isEmpty()) return Optional.empty();
        var engine = taught.engine();
        var profiles = new Profiles(standing, new UnitTree(units.findAll()), engine.thesaurus()).all();
        var pairs = engine.compareEach(profiles);
        var survivor = Survivor.of(profiles).id();
        var others = standing.stream().map(Asset::id).filter(id -> !id.equals(survivor));
        return Optional.of(new Cluster(Stream.concat(Stream.of(survivor), others).toList(), survivor, pairs.isEmpty() ? 0 : pairs.getLast().score(), pairs));
    }

    private Pair answerable(AssetId a, AssetId b, String reason, PersonId by) {
        access.require(by, Permission.REVIEW);
        if (StringUtils.isBlank(reason)) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        var name = assets.get(a).name();
        assets.get(b);
        if (a.equals(b)) throw new ExpectedException(ErrorCode.SURVIVOR_IS_SOURCE, name);
        return Pair.of(a, b);
    }
}
