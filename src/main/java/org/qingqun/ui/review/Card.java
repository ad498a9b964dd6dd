package org.qingqun.ui.review;

import java.util.List;
import org.qingqun.cleanup.Suggestion;
import org.qingqun.inventory.InventoryRow;
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
}
