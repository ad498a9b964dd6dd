package org.qingqun.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.inventory.AssetId;

/// Where the findings of the latest scan are kept. A dismissed one stays dismissed until its evidence changes.
public interface FindingStore {
    /// Replaces the open findings of these rules; dismissals whose evidence is unchanged survive.
    ///
    /// @param asOf the day the scan ran for, also when it found nothing
    void replaceOpen(Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings);

    /// Strongest first, then by asset; of assets still in the register and without an open case.
    List<Finding> findOpen(RuleId rule);

    /// All that is not dismissed, also while a case is open: strongest first.
    List<Finding> findByAsset(AssetId asset);

    /// Open findings by rule, counted as `findOpen` lists them, split by severity.
    Map<RuleId, Map<Severity, Integer>> countOpen();

    /// A person looked and keeps the asset: the finding does not come back until the facts change.
    void dismiss(AssetId asset, RuleId rule, String reason);

    /// When the last scan ran for, empty before the first.
    java.util.Optional<LocalDate> lastScanDay();
}
