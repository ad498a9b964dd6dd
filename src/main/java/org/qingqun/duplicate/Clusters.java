package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingqun.duplicate.cluster.CompleteLink;
import org.qingqun.duplicate.cluster.CompleteLink.Link;
import org.qingqun.duplicate.cluster.Survivor;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;

/// Pairs into clusters, each with the asset proposed to stay.
final class Clusters {
    private final Map<AssetId, Integer> positions = new HashMap<>();
    private final List<Profile> profiles;

    Clusters(List<Profile> profiles) {
        this.profiles = profiles;
        for (int i = 0; i < profiles.size(); i++) positions.put(profiles.get(i).asset().id(), i);
    }

    /// @param pairs   the strongest first
    /// @param starred identical rows with the first of them, which alone was compared with others: they go where it goes
    List<Cluster> of(List<DuplicatePair> pairs, List<DuplicatePair> starred) {
        var groups = new ArrayList<List<Integer>>();
        CompleteLink.groups(links(pairs)).forEach(g -> groups.add(new ArrayList<>(g)));
        var homes = new HashMap<Integer, List<Integer>>();
        for (var group : groups) for (int row : group) homes.put(row, group);
        for (var link : links(starred)) home(groups, homes, link.a()).add(link.b());
        var byMember = new HashMap<Integer, List<DuplicatePair>>();
        for (var pair : Stream.concat(pairs.stream(), starred.stream()).filter(p -> p.band() != Band.DIFFERENT).toList())
            byMember.computeIfAbsent(position(pair.a()), _ -> new ArrayList<>()).add(pair);
        return groups.stream().map(g -> cluster(g, byMember))
                .sorted(Comparator.comparingDouble((Cluster c) -> -c.score()).thenComparing(Cluster::survivor)).toList();
    }

    private List<Link> links(Collection<DuplicatePair> pairs) {
        return pairs.stream().filter(p -> p.band() != Band.DIFFERENT).map(p -> new Link(position(p.a()), position(p.b()))).toList();
    }

    private static List<Integer> home(List<List<Integer>> groups, Map<Integer, List<Integer>> homes, int first) {
        return homes.computeIfAbsent(first, _ -> {
            var fresh = new ArrayList<>(List.of(first));
            groups.add(fresh);
            return fresh;
        });
    }

    private Cluster cluster(List<Integer> group, Map<Integer, List<DuplicatePair>> byMember) {
        var inside = new HashSet<>(group);
        var pairs = group.stream().flatMap(i -> byMember.getOrDefault(i, List.of()).stream()).filter(p -> inside.contains(position(p.b())))
                .sorted(DuplicateEngine.STRONGEST).toList();
        var survivor = Survivor.of(group.stream().map(profiles::get).toList()).id();
        var others = group.stream().map(i -> profiles.get(i).asset()).map(Asset::id).filter(id -> !id.equals(survivor)).sorted();
        return new Cluster(Stream.concat(Stream.of(survivor), others).toList(), survivor, pairs.getLast().score(), pairs);
    }

    private int position(AssetId id) {
        return Objects.requireNonNull(positions.get(id));
    }
}
