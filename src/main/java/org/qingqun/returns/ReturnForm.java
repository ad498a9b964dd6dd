package org.qingqun.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.ReturnCode;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;

/// 报送表: what a unit is asked to check and complete, with all that is known of its assets filled in.
///
/// @param county the county the unit stands in, empty for what hangs from the city itself
/// @param due    the day it is wanted, null where none was set
/// @param sheets one a family
public record ReturnForm(Unit unit, String county, ReturnCode code, String campaign, @Nullable LocalDate due, List<Sheet> sheets) {
    public ReturnForm {
        sheets = List.copyOf(sheets);
    }

    /// @param fields its columns
    /// @param lines  one an asset in use; a field without a cell stays blank
    public record Sheet(Family family, List<AssetField> fields, List<Map<AssetField, Cell>> lines) {
        public Sheet {
            fields = List.copyOf(fields);
            lines = List.copyOf(lines);
        }
    }

    public int countRows() {
        return sheets.stream().mapToInt(s -> s.lines().size()).sum();
    }
}
