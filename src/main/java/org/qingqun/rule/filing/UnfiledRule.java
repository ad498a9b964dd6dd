package org.qingqun.rule.filing;

import java.time.LocalDate;
import java.util.List;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.GovApp;
import org.qingqun.rule.Declared;
import org.qingqun.rule.Evidence.Unfiled;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 未备案: no filing number. A blank only asks, and only where the unit gave numbers for half of its assets or more; it accuses once a person has said that the ledgers hold
/// every number there is.
public record UnfiledRule(Limits limits) implements Rule.OfInventory {
    @Override public RuleId id() {
        return RuleId.UNFILED;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var declared = Declared.of(inventory, a -> a.facts().filingNo());
        return inventory.assets().stream().filter(a -> !(a instanceof GovApp) && isBlank(a)).filter(a -> isComplete(a, asOf) || declared.mostlyByUnitOf(a))
                .map(a -> Finding.stated(id(), a, isComplete(a, asOf) ? Severity.LIKELY : Severity.ASK, List.of(new Unfiled(isComplete(a, asOf))), asOf)).toList();
    }

    private boolean isComplete(Asset asset, LocalDate asOf) {
        return limits.value(Limit.FILINGS_COMPLETE, asset, asOf) == 1;
    }

    private static boolean isBlank(Asset asset) {
        var number = asset.facts().filingNo();
        return number == null || number.isBlank();
    }
}
