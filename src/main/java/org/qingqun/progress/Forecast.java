package org.qingqun.progress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qingqun.campaign.Fate;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;

/// The figures now, and what they become once the given decisions are carried out and verified. A promise of nothing: only closed cases count.
public record Forecast(Figures now, Figures after) {
    /// Cases that are on their way and expected to end as decided: not what was only proposed, nor what was returned, deferred or blocked.
    public static final Set<CaseState> IN_FLIGHT = EnumSet.of(CaseState.SUBMITTED, CaseState.APPROVED, CaseState.NOTIFIED,
            CaseState.EXECUTED, CaseState.FREEZING);

    public static Forecast of(Census census, Map<AssetId, Disposition> decisions) {
        return of(census, decisions, 0);
    }

    /// @param decisions    by asset; one that the census does not count, or that is gone already, changes nothing
    /// @param newSurvivors groups yet to be made that take in what is merged (J)
    public static Forecast of(Census census, Map<AssetId, Disposition> decisions, int newSurvivors) {
        var after = census.map(place -> {
            var decided = decisions.get(place.membership().asset());
            if (place.fate() != Fate.S || decided == null || decided.fate() == Fate.S) return place;
            return new Census.Place(place.membership(), decided.fate(), decided.key(), place.restored());
        }).figures();
        return new Forecast(census.figures(), after.plus(Figures.ofNewSurvivors(newSurvivors)));
    }

    /// From figures and the cases in flight alone, where reading every place would take too long.
    public static Forecast of(Figures now, Collection<InFlight> decided) {
        var after = now;
        for (var f : decided) after = after.plus(Figures.ofTurn(f.origin(), f.byMerge(), Fate.S, f.disposition().fate(), f.assets()));
        return new Forecast(now, after);
    }

    /// The decisions of cases in flight.
    public static Map<AssetId, Disposition> decisions(Collection<CleanupCase> cases) {
        Map<AssetId, Disposition> decisions = new HashMap<>();
        for (var c : cases) if (IN_FLIGHT.contains(c.state())) decisions.put(c.asset(), c.disposition());
        return decisions;
    }

    /// How many fewer stand in the register afterwards.
    public int fewer() {
        return now.remaining() - after.remaining();
    }
}
