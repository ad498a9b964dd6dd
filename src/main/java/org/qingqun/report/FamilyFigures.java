package org.qingqun.report;

import java.util.Arrays;
import java.util.List;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

/// One family's figures and the same figures cut three ways. Parts that do not sum to the total are refused: such a report may not go out.
///
/// @param byCounty keys are county names in the tree's order, the empty key is what hangs from the city itself
public record FamilyFigures(Family family, Figures total, List<Group> byLevel, List<Group> byCounty, List<Group> byPlatform) {
    /// @throws ExpectedException `DOES_NOT_ADD_UP`
    public FamilyFigures {
        byLevel = requireSum(byLevel, total);
        byCounty = requireSum(byCounty, total);
        byPlatform = requireSum(byPlatform, total);
        total.requireIdentity();
    }

    private static List<Group> requireSum(List<Group> parts, Figures total) {
        var sum = parts.stream().map(Group::figures).reduce(Figures.ZERO, Figures::plus);
        if (!sum.equals(total)) throw new ExpectedException(ErrorCode.DOES_NOT_ADD_UP, differing(sum, total), differing(total, sum));
        return List.copyOf(parts);
    }

    /// The first count of `a` that `b` disagrees with, so that the refusal names two numbers.
    private static int differing(Figures a, Figures b) {
        int[] x = counts(a);
        int[] y = counts(b);
        int at = Arrays.mismatch(x, y);
        return at < 0 ? a.restoredFlow() : x[at];
    }

    private static int[] counts(Figures f) {
        return new int[] {f.baseline(), f.lateDeclared(), f.added(), f.returned(), f.remaining(), f.closed(), f.mergedAway(), f.outOfScope(),
                f.outOfScopeBl(), f.disposedGross(), f.mergedInto()};
    }
}
