package org.qingqun.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.office.Office;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.settings.Trial.Effect;
import org.qingqun.ui.settings.Trial.Line;

/// Tries limits with the real rules over the whole register; stores nothing. Runs off the screen's thread.
record TrialReader(Office office) {
    /// Rules that have limits.
    static final Set<RuleId> RULES = Set.of(RuleId.ZOMBIE, RuleId.EXPIRED);
    private static final int PAGE = 500;

    Trial read(Limits now, Limits tried) {
        var families = families();
        var before = accused(now, families);
        var after = now.equals(tried) ? before : accused(tried, families);
        var effects = new EnumMap<LimitField, Effect>(LimitField.class);
        for (var field : LimitField.values()) effects.put(field, effect(before.getOrDefault(field, Map.of()), after.getOrDefault(field, Map.of())));
        return new Trial(now, tried, effects);
    }

    private Map<AssetId, Family> families() {
        var families = new HashMap<AssetId, Family>();
        for (var family : Family.values()) for (var id : office.inventory().findIds(InventoryQuery.of(family))) families.put(id, family);
        return families;
    }

    /// Days by which each asset is accused; what only asks is nobody's accusation.
    private Map<LimitField, Map<AssetId, Long>> accused(Limits limits, Map<AssetId, Family> families) {
        var accused = new EnumMap<LimitField, Map<AssetId, Long>>(LimitField.class);
        for (var field : LimitField.values()) accused.put(field, new HashMap<>());
        for (var finding : office.scan().simulate(limits, office.today(), RULES).findings()) {
            var family = families.get(finding.asset());
            if (finding.severity() == Severity.ASK || family == null) continue;
            accused.forEach((field, days) -> {
                if (field.rules(finding.rule(), family)) days.put(finding.asset(), days(finding));
            });
        }
        return accused;
    }

    private static long days(Finding finding) {
        return finding.evidence().stream().mapToLong(seen -> switch (seen) {
            case Evidence.Silent(_, var silent, _) -> silent;
            case Evidence.PastEnd(_, var over, _) -> over;
            default -> 0;
        }).max().orElse(0);
    }

    private Effect effect(Map<AssetId, Long> before, Map<AssetId, Long> after) {
        var out = new HashMap<>(before);
        out.keySet().removeAll(after.keySet());
        var in = new HashMap<>(after);
        in.keySet().removeAll(before.keySet());
        var rows = rows(out.keySet());
        var fresh = rows(in.keySet());
        int decided = (int) java.util.stream.Stream.concat(rows.stream(), fresh.stream()).filter(r -> !r.state().equals(AssetStatus.IN_USE.key())).count();
        return new Effect(before.size(), after.size(), lines(rows, out), lines(fresh, in), decided);
    }

    private List<InventoryRow> rows(Set<AssetId> ids) {
        var all = ids.stream().sorted().toList();
        var rows = new ArrayList<InventoryRow>();
        for (int from = 0; from < all.size(); from += PAGE) rows.addAll(office.inventory().findRows(all.subList(from, Math.min(from + PAGE, all.size()))));
        return rows;
    }

    private static List<Line> lines(List<InventoryRow> rows, Map<AssetId, Long> days) {
        return rows.stream().map(r -> new Line(r.asset().id(), r.asset().name(), r.unit().name(), days.getOrDefault(r.asset().id(), 0L)))
                .sorted(Comparator.comparingLong(Line::days).reversed().thenComparing(Line::asset)).toList();
    }
}
