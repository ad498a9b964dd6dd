package org.qingqun.cleanup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.inventory.Family;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// What all findings of an asset together speak for. Never pressed by itself: a person decides.
///
/// @param reasons the findings that speak for it, the strongest first
public record Suggestion(Disposition disposition, List<Finding> reasons) {
    /// What a rule speaks for, the most decisive first: what nobody uses or what is over is closed rather than merged, what is in use is merged rather
    /// than closed for being small, and what can be put right is put right.
    private enum Act { END, MERGE, REDUCE, RECTIFY }

    private static final Map<RuleId, Act> ACTS = Map.ofEntries(Map.entry(RuleId.ZOMBIE, Act.END), Map.entry(RuleId.EXPIRED, Act.END), Map.entry(RuleId.HOLLOW, Act.END),
            Map.entry(RuleId.REBOUND, Act.END), Map.entry(RuleId.DUPLICATE, Act.MERGE), Map.entry(RuleId.CROSS_PLATFORM, Act.MERGE), Map.entry(RuleId.SAME_AUDIENCE, Act.MERGE),
            Map.entry(RuleId.LOW_FREQUENCY, Act.REDUCE), Map.entry(RuleId.OPEN_ENDED_TEMPORARY, Act.REDUCE), Map.entry(RuleId.MANY_ACCOUNTS, Act.REDUCE),
            Map.entry(RuleId.FEW_FOLLOWERS, Act.REDUCE), Map.entry(RuleId.UNFILED_APP, Act.REDUCE), Map.entry(RuleId.OVER_QUOTA, Act.REDUCE));

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /// Empty where nothing accuses: questions suggest nothing.
    ///
    /// @param findings of one asset
    public static Optional<Suggestion> of(Family family, List<Finding> findings) {
        var byAct = new EnumMap<Act, List<Finding>>(Act.class);
        for (var finding : findings) if (finding.severity() != Severity.ASK)
            byAct.computeIfAbsent(ACTS.getOrDefault(finding.rule(), Act.RECTIFY), _ -> new ArrayList<>()).add(finding);
        return byAct.entrySet().stream().findFirst().map(first -> new Suggestion(disposition(first.getKey(), family),
                first.getValue().stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList()));
    }

    private static Disposition disposition(Act act, Family family) {
        return switch (act) {
            case END, REDUCE -> Disposition.closing(family);
            case MERGE -> Disposition.MERGE;
            case RECTIFY -> Disposition.RECTIFY;
        };
    }
}
