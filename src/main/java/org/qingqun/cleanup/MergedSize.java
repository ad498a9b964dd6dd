package org.qingqun.cleanup;

import java.util.Collection;
import org.qingqun.inventory.Asset;

/// How many people a merged group holds at most: the plain sum, since nobody knows who is in two of them without member lists.
///
/// @param atMost  sum of the stated members
/// @param unknown assets whose members nobody stated
public record MergedSize(int atMost, int unknown) {
    /// More than this deserves a second thought (巨群).
    public static final int WARN = 200;
    /// More than this does not fit into a WeChat group.
    public static final int STOP = 500;

    /// What the size means for the merge.
    public enum Grade {
        FINE, BIG, TOO_BIG
    }

    public static MergedSize of(Collection<Asset> members) {
        int sum = 0;
        int unknown = 0;
        for (var asset : members) {
            var count = asset.facts().members();
            if (count == null) unknown++;
            else sum += count;
        }
        return new MergedSize(sum, unknown);
    }

    public Grade grade() {
        if (atMost > STOP) return Grade.TOO_BIG;
        return atMost > WARN ? Grade.BIG : Grade.FINE;
    }
}
