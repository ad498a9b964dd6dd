package org.qingqun.duplicate;

import java.util.List;

/// What a comparison of an inventory found.
///
/// @param pairs    every pair with at least the score asked for, the most alike first, then by id
/// @param clusters assets that do the same work, each with each; the surest first
public record Comparison(List<DuplicatePair> pairs, List<Cluster> clusters) {
    public Comparison {
        pairs = List.copyOf(pairs);
        clusters = List.copyOf(clusters);
    }
}
