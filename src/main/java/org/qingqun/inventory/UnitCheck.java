package org.qingqun.inventory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Whether a unit that a person typed fits into the tree.
record UnitCheck(List<Unit> all) {
    /// @param own the unit itself where it stands in the tree already
    /// @throws ExpectedException `UNIT_EXISTS`, `UNIT_NAME_TOO_LONG`
    void requireFree(UnitDraft typed, @Nullable UnitId own) {
        var names = new ArrayList<>(List.of(typed.name()));
        names.addAll(typed.aliases());
        for (var name : names) {
            if (name.length() > UnitList.LONGEST_NAME) throw new ExpectedException(ErrorCode.UNIT_NAME_TOO_LONG, name, UnitList.LONGEST_NAME);
            all.stream().filter(u -> !u.id().equals(own) && goesBy(u, UnitNames.key(name))).findFirst().ifPresent(owner -> {
                throw new ExpectedException(ErrorCode.UNIT_EXISTS, name, owner.name());
            });
        }
    }

    private static boolean goesBy(Unit unit, String key) {
        return UnitNames.key(unit.name()).equals(key) || unit.aliases().stream().anyMatch(a -> UnitNames.key(a).equals(key));
    }

    /// @throws ExpectedException `UNIT_CYCLE` when the unit would stand below itself, `UNKNOWN_UNIT`
    void requireNoLoop(Unit typed) {
        var tree = new UnitTree(all);
        var met = new HashSet<UnitId>();
        for (var up = typed.parent(); up != null && met.add(up);) {
            if (up.equals(typed.id())) throw new ExpectedException(ErrorCode.UNIT_CYCLE, typed.name());
            var at = up;
            up = tree.find(at).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, at.value())).parent();
        }
    }
}
