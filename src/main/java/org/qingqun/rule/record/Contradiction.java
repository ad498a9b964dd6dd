package org.qingqun.rule.record;

import java.util.Optional;
import org.qingqun.inventory.Asset;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.EmptyButActive;
import org.qingqun.rule.Evidence.UsedBeforeCreated;

/// Two values of a row that cannot both be true. Which of them is wrong nobody knows, so no rule accuses by either.
public final class Contradiction {
    private Contradiction() {}

    /// Used before it was made.
    public static Optional<Evidence> ofDates(Asset asset) {
        var created = asset.facts().createdOn();
        var last = asset.facts().activity().lastActiveOn();
        if (created == null || last == null || !last.latest().isBefore(created.earliest())) return Optional.empty();
        return Optional.of(new UsedBeforeCreated(last, created));
    }

    /// Nobody is in it, and yet somebody writes.
    public static Optional<Evidence> ofCounts(Asset asset) {
        var members = asset.facts().members();
        var messages = asset.facts().activity().messages30d();
        return members != null && members == 0 && messages != null && messages > 0 ? Optional.of(new EmptyButActive(messages)) : Optional.empty();
    }
}
