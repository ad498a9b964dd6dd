package org.qingqun.wording;

import org.qingqun.common.Messages;
import org.qingqun.inventory.UnitProblem;

/// What is wrong with a line of a list of units, in one sentence.
public record UnitProblemText(Messages messages) {
    public String explain(UnitProblem problem) {
        return switch (problem) {
            case UnitProblem.UnknownParent(var parent) -> messages.format("unitlist.unknownParent", parent);
            case UnitProblem.BelowItself(var parent) -> messages.format("unitlist.belowItself", parent);
            case UnitProblem.TwoParents(_, var first, var second) -> messages.format("unitlist.twoParents", first, second);
            case UnitProblem.TooLong(var most) -> messages.format("unitlist.tooLong", most);
            case UnitProblem.AliasTaken(var alias, var owner) -> messages.format("unitlist.aliasTaken", alias, owner);
        };
    }
}
