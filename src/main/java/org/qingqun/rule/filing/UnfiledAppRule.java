package org.qingqun.rule.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.rule.Declared;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.LevelMayNotBuild;
import org.qingqun.rule.Evidence.UnfiledApp;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.Rule;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// 应用备案: an app without a filing number once the time to file is over, and an app of a unit below the county, which is not to have one of its own.
/// A blank number accuses only where the unit gave numbers for other apps.
public record UnfiledAppRule() implements Rule.OfInventory {
    /// 国办函〔2026〕12号 of 2026-01-25 gave apps in use six months.
    static final LocalDate DUE = LocalDate.of(2026, 7, 25);

    @Override public RuleId id() {
        return RuleId.UNFILED_APP;
    }

    @Override public List<Finding> inspect(Inventory inventory, LocalDate asOf) {
        var declared = Declared.of(inventory, a -> a.facts().filingNo());
        return inventory.assets().stream().filter(GovApp.class::isInstance).flatMap(app -> inspect(app, inventory, declared, asOf).stream()).toList();
    }

    private Optional<Finding> inspect(Asset app, Inventory inventory, Declared declared, LocalDate asOf) {
        var seen = new ArrayList<Evidence>();
        var level = inventory.units().find(app.unit()).map(Unit::level).orElse(Level.UNKNOWN);
        boolean tooLow = level == Level.TOWN || level == Level.VILLAGE;
        if (tooLow) seen.add(new LevelMayNotBuild(level));
        var number = app.facts().filingNo();
        boolean blank = (number == null || number.isBlank()) && asOf.isAfter(DUE);
        if (blank) seen.add(new UnfiledApp(DUE));
        if (seen.isEmpty()) return Optional.empty();
        return Optional.of(Finding.stated(id(), app, tooLow || declared.byUnitOf(app) ? Severity.LIKELY : Severity.ASK, seen, asOf));
    }
}
