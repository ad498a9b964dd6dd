package org.qingqun.ui.review;

import java.util.List;
import java.util.stream.Stream;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Suggestion;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.FindingLife;
import org.qingqun.rule.PolicyReference;

/// One thing to decide: the finding, the asset it is about, and everything else that was found of it.
///
/// @param suggestion what all of it speaks for; never pressed by itself
/// @param life       since when it is known
/// @param policies   what the finding's rule stands on
public record Card(Finding finding, InventoryRow row, List<Finding> all, Suggestion suggestion, FindingLife life, List<PolicyReference> policies) {
    public Card {
        all = List.copyOf(all);
        policies = List.copyOf(policies);
    }

    /// How an asset of its family is closed.
    Disposition closing() {
        return Disposition.closing(row.asset().family());
    }

    /// What somebody may answer, the suggested answer first.
    List<Disposition> answers() {
        return Stream.of(suggestion.disposition(), closing(), Disposition.RECTIFY, Disposition.KEEP).distinct().toList();
    }

    /// Whether it says how much an asset is used by no more than somebody's word.
    boolean isHearsay() {
        return finding.evidence().getFirst() instanceof Evidence.OfUse && finding.grade().compareTo(EvidenceGrade.SCREENSHOT) > 0;
    }
}
