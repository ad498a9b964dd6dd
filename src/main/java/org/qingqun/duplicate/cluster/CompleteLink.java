package org.qingqun.duplicate.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins pairs into groups in which every member is linked with every other: a chain of likenesses is no group.
public final class CompleteLink {
    /// Two linked items, `a` smaller than `b`.
    public record Link(int a, int b) {}

    private CompleteLink() {}

    /// Groups of two and more, members ascending, in the order of their first member.
    ///
    /// @param links the strongest first; ties in a fixed order
    public static List<List<Integer>> groups(List<Link> links) {
        var linked = Set.copyOf(links);
        var groupOf = new HashMap<Integer, List<Integer>>();
        for (var link : links) {
            var left = groupOf.computeIfAbsent(link.a(), i -> new ArrayList<>(List.of(i)));
            var right = groupOf.computeIfAbsent(link.b(), i -> new ArrayList<>(List.of(i)));
            if (!left.equals(right) && allLinked(left, right, linked)) join(left, right, groupOf);
        }
        return new HashSet<>(groupOf.values()).stream().filter(g -> g.size() > 1).map(g -> g.stream().sorted().toList())
                .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst())).toList();
    }

    private static boolean allLinked(List<Integer> left, List<Integer> right, Set<Link> linked) {
        for (int a : left) for (int b : right) if (!linked.contains(new Link(Math.min(a, b), Math.max(a, b)))) return false;
        return true;
    }

    private static void join(List<Integer> left, List<Integer> right, Map<Integer, List<Integer>> groupOf) {
        left.addAll(right);
        for (int member : right) groupOf.put(member, left);
    }
}
