package org.qingqun.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingqun.inventory.AssetId;

/// What a rule may know besides assets, units, day and limits: what people settled, and what was closed.
///
/// @param seasons   confirmed or declined by a person
/// @param practices recorded as done
/// @param ended     events that are over
/// @param closures  of all times
/// @param baseline  for assets that were in the register on a baseline day, that day
public record Background(Map<AssetId, Season> seasons, Map<AssetId, Set<Practice>> practices, List<EndedEvent> ended, List<Closure> closures,
        Map<AssetId, LocalDate> baseline) {
    public static final Background NONE = new Background(Map.of(), Map.of(), List.of(), List.of(), Map.of());

    public Background {
        seasons = Map.copyOf(seasons);
        practices = Map.copyOf(practices);
        ended = List.copyOf(ended);
        closures = List.copyOf(closures);
        baseline = Map.copyOf(baseline);
    }

    /// What somebody recorded that it makes people do.
    public Set<Practice> practices(AssetId asset) {
        return practices.getOrDefault(asset, Set.of());
    }

    /// What a person said of its season; empty where nobody was asked.
    public Optional<Season> season(AssetId asset) {
        return Optional.ofNullable(seasons.get(asset));
    }
}
