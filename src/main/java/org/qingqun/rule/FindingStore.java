package org.qingqun.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.qingqun.inventory.AssetId;

/// Where findings are kept across scans. A dismissed one stays dismissed until its evidence changes or the dismissal ends.
public interface FindingStore {
    /// Replaces the findings of these rules; dismissals whose evidence is unchanged survive, and what is not found any more is kept as gone.
    ///
    /// @param asOf the day the scan ran for, also when it found nothing
    void replaceOpen(Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings);

    /// The same between two scans: the last one stays the last.
    void refreshOpen(Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings);

    /// Strongest first, then by asset; of assets still in the register and without an open case.
    List<Finding> findOpen(RuleId rule);

    /// Whom open findings of the rule accuse rather than ask about, in the order of `findOpen`.
    List<AssetId> findAccused(RuleId rule);

    /// All that is not dismissed, also while a case is open: strongest first.
    List<Finding> findByAsset(AssetId asset);

    /// Open findings by rule, counted as `findOpen` lists them, split by severity.
    Map<RuleId, Map<Severity, Integer>> countOpen();

    /// Everything ever found of an asset: what is there first, then what was decided, then what is gone.
    List<FindingLife> findLives(AssetId asset);

    /// Of assets in the register, how many findings of each rule are at each stage.
    Map<RuleId, Map<FindingLife.Stage, Integer>> countStages();

    /// What one asset shows now, between two scans: takes the place of the findings of these rules for this asset.
    void replaceOf(AssetId asset, Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings);

    /// The oldest version of the asset that a finding rests on; empty where nothing is found of it.
    OptionalInt versionScanned(AssetId asset);

    /// A person looked and keeps the asset: the finding does not come back while the dismissal holds and the facts are the same.
    void dismiss(AssetId asset, RuleId rule, Dismissal dismissal);

    default void dismiss(AssetId asset, RuleId rule, String reason) {
        dismiss(asset, rule, Dismissal.because(reason));
    }

    /// The same for everything that is found of the asset now.
    void dismissAll(AssetId asset, Dismissal dismissal);

    /// Dismissals that hold on a day, by asset and rule.
    Map<AssetId, Map<RuleId, Dismissal>> findDismissals(LocalDate day);

    /// Ends a dismissal before its time; the finding is open again.
    void reopen(AssetId asset, RuleId rule);

    /// When the last scan ran for, empty before the first.
    java.util.Optional<LocalDate> lastScanDay();
}
