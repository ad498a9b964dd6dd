package org.qingqun.duplicate;

import java.util.List;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence.Signal;

/// Two assets compared; `a` has the smaller id.
///
/// @param score   0–1
/// @param shared  the core both names have in common
/// @param signals what spoke for (positive weight) and against (negative)
public record DuplicatePair(AssetId a, AssetId b, double score, Band band, String shared, List<Signal> signals) {
    public DuplicatePair {
        signals = List.copyOf(signals);
    }
}
