package org.qingqun.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;

/// A rule's claim about one asset on one day, with everything needed to check it by hand. It never acts.
///
/// @param grade    what the claim rests on
/// @param dataDate how old the data are, null where not known
public record Finding(RuleId rule, AssetId asset, Severity severity, List<Evidence> evidence, EvidenceGrade grade, @Nullable LocalDate dataDate,
        LocalDate asOf) {
    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("no evidence: %s on %s".formatted(rule, asset));
    }

    /// One that rests on what the ledger says of the asset itself, not on its use: the unit's word, who else would know.
    public static Finding stated(RuleId rule, Asset asset, Severity severity, List<Evidence> evidence, LocalDate asOf) {
        return new Finding(rule, asset.id(), severity, evidence, EvidenceGrade.UNIT, asset.facts().activity().dataDate(), asOf);
    }
}
