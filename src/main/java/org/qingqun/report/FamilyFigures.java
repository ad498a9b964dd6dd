package org.qingqun.report;

import java.util.List;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

/// One family's figures and the same figures cut three ways. Parts that do not sum to the total are refused: such a report may not go out.
///
/// @param byCounty keys are county names in the tree's order, the empty key is what hangs from the city itself
/// @param byReason keys are those of dispositions, the empty key is what stands in the register
/// @param byUnit   keys are the units' names in the tree's order; two units may bear one name
public record FamilyFigures(Family family, Figures total, List<Group> byLevel, List<Group> byCounty, List<Group> byPlatform, List<Group> byReason, List<Group> byUnit) {
    /// @throws ExpectedException `DOES_NOT_ADD_UP`
    public FamilyFigures {
        byLevel = requireSum(byLevel, total);
        byCounty = requireSum(byCounty, total);
        byPlatform = requireSum(byPlatform, total);
        byReason = requireSum(byReason, total);
        byUnit = requireSum(byUnit, total);
        total.requireIdentity();
    }

    private static List<Group> requireSum(List<Group> parts, Figures total) {
        Figures.requireSum(parts, total);
        return List.copyOf(parts);
    }
}
