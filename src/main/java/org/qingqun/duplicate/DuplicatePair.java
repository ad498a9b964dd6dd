package org.qingqun.duplicate;

import java.util.List;
import java.util.Optional;
import org.qingqun.common.Keyed;
import org.qingqun.duplicate.score.SignalKind;
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

    /// What keeps the two apart whatever else they share.
    public Optional<Signal> veto() {
        return signals.stream().filter(DuplicatePair::isVeto).findFirst();
    }

    /// So much alike that only a veto keeps them apart: 第一网格 and 第二网格.
    public boolean isLookAlike() {
        if (veto().isEmpty()) return false;
        return signals.stream().filter(s -> !isVeto(s)).mapToDouble(Signal::weight).sum() >= DuplicateEngine.REVIEW;
    }

    private static boolean isVeto(Signal signal) {
        return Keyed.of(SignalKind.class, signal.kind()).isVeto();
    }
}
