package org.qingqun.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Limits;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// 体检: runs the rules over the register and keeps what they found.
public final class ScanService {
    /// Builds the rules for the limits in force.
    public interface RulePack {
        List<Rule> rules(Limits limits);

        /// What is known of each rule; empty for a pack made by hand.
        default List<RuleEntry> entries() {
            return List.of();
        }

        /// The same pack, which from now on knows what it knows at this moment.
        default RulePack frozen() {
            return this;
        }
    }

    private final AssetStore assets;
    private final UnitStore units;
    private final CampaignStore campaigns;
    private final FindingStore findings;
    private final AuditStore audit;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final RulePack pack;

    public ScanService(AssetStore assets, UnitStore units, CampaignStore campaigns, FindingStore findings, AuditStore audit, Access access,
            Transactions transactions, Clock clock, RulePack pack) {
        this.assets = assets;
        this.units = units;
        this.campaigns = campaigns;
        this.findings = findings;
        this.audit = audit;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.pack = pack;
    }

    /// Scans what is in the register and stores the findings.
    ///
    /// @param only rule ids to run, also where they are switched off; empty runs all that are on
    /// @throws ExpectedException `UNKNOWN_RULE`, `CANCELLED`
    public ScanResult scan(LocalDate asOf, Set<RuleId> only, PersonId by, Progress progress) {
        access.require(by, Permission.REVIEW);
        var run = run(asOf, only, progress);
        transactions.inOne(() -> {
            findings.replaceOpen(run.ran(), asOf, run.result().findings());
            audit.append(new AuditEntry(clock.instant(), by.value(), "scan", "campaign:" + campaigns.current().id().value(), null,
                    asOf + " " + run.result().findings().size(), null));
        });
        return run.result();
    }

    /// @param ran the rules that could be used
    private record Run(ScanResult result, Set<RuleId> ran) {}

    /// By itself, so that the assets need no room any more while what was found is written.
    private Run run(LocalDate asOf, Set<RuleId> only, Progress progress) {
        var inventory = inventory();
        var rules = chosen(campaigns.current().limits().in(inventory.units()), only);
        var result = new RuleEngine(rules).scan(inventory, asOf, progress);
        var broken = result.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
        return new Run(result, rules.stream().map(Rule::id).filter(id -> !broken.contains(id)).collect(Collectors.toSet()));
    }

    /// Compares what is new in the register with what was closed, as after every import; the last scan stays the last. Nothing where the rule is off.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`
    public List<Finding> watchRebounds(LocalDate asOf, PersonId by) {
        access.require(by, Permission.REVIEW);
        var inventory = inventory();
        var rules = pack.rules(campaigns.current().limits().in(inventory.units())).stream().filter(rule -> rule.id().equals(RuleId.REBOUND)).toList();
        var found = new RuleEngine(rules).scan(inventory, asOf, Progress.NONE).findings();
        transactions.inOne(() -> findings.refreshOpen(Set.of(RuleId.REBOUND), asOf, found));
        return found;
    }

    /// What other limits would find, without storing anything.
    public ScanResult simulate(Limits limits, LocalDate asOf, Set<RuleId> only) {
        var inventory = inventory();
        return new RuleEngine(chosen(limits.in(inventory.units()), only)).scan(inventory, asOf, Progress.NONE);
    }

    /// Loads everything a simulation needs.
    public Snapshot snapshot() {
        return new Snapshot(inventory(), pack.frozen());
    }

    /// The rules there are, with their families and defaults.
    public List<RuleEntry> entries() {
        return pack.entries();
    }

    /// Looks at one asset anew before somebody decides about it. Rules that need to see all assets are taken at their last word as long as the asset and
    /// those it was compared with are what they were.
    ///
    /// @return what is found of it now
    /// @throws ExpectedException `NOT_ALLOWED`, `UNKNOWN_ASSET`
    public List<Finding> recheck(AssetId id, LocalDate asOf, PersonId by) {
        access.require(by, Permission.REVIEW);
        var asset = assets.get(id);
        var rules = pack.rules(campaigns.current().limits().in(new UnitTree(units.findAll())));
        var single = rules.stream().filter(Rule.OfAsset.class::isInstance).map(Rule.OfAsset.class::cast).toList();
        boolean inUse = asset.status() == AssetStatus.IN_USE;
        var now = single.stream().flatMap(rule -> (inUse ? rule.inspect(asset, asOf) : Optional.<Finding>empty()).stream()).toList();
        var again = single.stream().map(Rule::id).collect(Collectors.toSet());
        var looked = Stream.concat(again.stream(), staleOf(asset).stream()).collect(Collectors.toSet());
        transactions.inOne(() -> findings.replaceOf(id, looked, asOf, now));
        return findings.findByAsset(id);
    }

    /// Rules whose word about this one does not hold any more, whatever they would say now.
    private Set<RuleId> staleOf(Asset asset) {
        boolean changed = asset.status() != AssetStatus.IN_USE || findings.versionScanned(asset.id()).orElse(asset.version()) != asset.version();
        return findings.findByAsset(asset.id()).stream().filter(f -> changed || f.evidence().stream().flatMap(e -> Evidence.other(e).stream())
                .anyMatch(other -> assets.get(other).status() != AssetStatus.IN_USE)).map(Finding::rule).collect(Collectors.toSet());
    }

    public List<FindingLife> findLives(AssetId asset) {
        return findings.findLives(asset);
    }

    public Map<RuleId, Map<FindingLife.Stage, Integer>> countStages() {
        return findings.countStages();
    }

    public List<Finding> findOpen(RuleId rule) {
        return findings.findOpen(rule);
    }

    public List<AssetId> findAccused(RuleId rule) {
        return findings.findAccused(rule);
    }

    public List<Finding> findByAsset(AssetId asset) {
        return findings.findByAsset(asset);
    }

    public Map<RuleId, Map<Severity, Integer>> countOpen() {
        return findings.countOpen();
    }

    public Optional<LocalDate> lastScanDay() {
        return findings.lastScanDay();
    }

    private Inventory inventory() {
        return new Inventory(assets.findByStatus(AssetStatus.IN_USE), new UnitTree(units.findAll()));
    }

    private List<Rule> chosen(Limits limits, Set<RuleId> only) {
        var asked = limits;
        for (var id : only) for (var family : Family.values()) asked = asked.with(id.value(), family, true);
        var all = pack.rules(asked);
        for (var id : only) if (all.stream().noneMatch(r -> r.id().equals(id))) throw new ExpectedException(ErrorCode.UNKNOWN_RULE, id);
        return all.stream().filter(r -> only.isEmpty() || only.contains(r.id())).toList();
    }
}
