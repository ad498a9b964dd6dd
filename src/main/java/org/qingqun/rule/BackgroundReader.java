package org.qingqun.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// Puts together what rules may know besides the assets.
public record BackgroundReader(BackgroundStore store, UnitStore units) {
    public Background read() {
        var closures = store.findClosures();
        var events = store.findEndedEvents();
        var tree = events.stream().allMatch(e -> e.under() == null) ? null : new UnitTree(units.findAll());
        var ended = events.stream().map(e -> {
            var under = e.under();
            return under == null || tree == null ? e : new EndedEvent(e.event(), under, e.endedOn(), tree.subtree(under));
        }).toList();
        return new Background(store.findSeasons(), done(), ended, closures, closures.isEmpty() ? Map.of() : store.findBaseline());
    }

    private Map<AssetId, Set<Practice>> done() {
        return store.findPractices().entrySet().stream().filter(e -> e.getValue().containsValue(true)).collect(Collectors.toMap(Map.Entry::getKey,
                e -> e.getValue().entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet())));
    }
}
