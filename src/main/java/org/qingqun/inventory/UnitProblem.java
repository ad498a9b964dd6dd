package org.qingqun.inventory;

import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// What is wrong with one line of a list of units, as facts. Wording is `UnitProblemText`'s work.
public sealed interface UnitProblem {
    /// Whether the line cannot be taken in; else it is, all but what the problem is about.
    default boolean hinders() {
        return true;
    }

    /// The refusal of a list that is taken whole or not at all.
    ExpectedException refusal(String name);

    /// Neither in the tree nor among the list's sound lines.
    record UnknownParent(String parent) implements UnitProblem {
        @Override public ExpectedException refusal(String name) {
            return new ExpectedException(ErrorCode.UNKNOWN_UNIT, parent);
        }
    }

    /// The unit would stand below itself.
    record BelowItself(String parent) implements UnitProblem {
        @Override public ExpectedException refusal(String name) {
            return new ExpectedException(ErrorCode.UNIT_CYCLE, name);
        }
    }

    /// An earlier line puts the same unit below another one.
    record TwoParents(String unit, String first, String second) implements UnitProblem {
        @Override public ExpectedException refusal(String name) {
            return new ExpectedException(ErrorCode.UNIT_TWICE, unit, first, second);
        }
    }

    /// @param most characters a name may have
    record TooLong(int most) implements UnitProblem {
        @Override public ExpectedException refusal(String name) {
            return new ExpectedException(ErrorCode.UNIT_NAME_TOO_LONG, name, most);
        }
    }

    /// Another unit goes by this name, so it stays with that one.
    record AliasTaken(String alias, String owner) implements UnitProblem {
        @Override public boolean hinders() {
            return false;
        }

        @Override public ExpectedException refusal(String name) {
            return new ExpectedException(ErrorCode.UNIT_EXISTS, alias, owner);
        }
    }
}
