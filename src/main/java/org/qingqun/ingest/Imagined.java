package org.qingqun.ingest;

import java.util.List;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;

/// The inventory as it would be after the files seen so far: what a preview compares the next file with. Nothing of it is written.
final class Imagined {
    private final Register register;
    private final UnitRegister units;

    Imagined(AssetStore assets, List<Unit> known) {
        units = new UnitRegister(known, this::unit);
        register = new Register(assets, units);
    }

    /// @param last no file follows, so nothing has to be remembered
    ReturnedLedgers.Planning planner(boolean last, Likeness.Asked likeness) {
        return new ReturnedLedgers.Planning(units, new RowPlanner(register, likeness, rows -> {
            if (!last) rows.forEach(this::remember);
            return List.of();
        }));
    }

    private void remember(PlannedRow row) {
        var draft = row.draft();
        var before = row.before();
        var after = row.after();
        if (draft != null) {
            var asset = Asset.of(draft.family(), draft.kind(), new AssetId(register.invent()), "", draft.facts(), AssetStatus.IN_USE, 1);
            register.imagine(row.read().identity().at(draft.occurrence()), asset);
        } else if (before != null && after != null && row.changes()) {
            register.change(before.with(after));
        }
    }

    private Unit unit(String name) {
        return new Unit(new UnitId(register.invent()), null, name, Level.UNKNOWN, null, null, null, true, List.of());
    }
}
