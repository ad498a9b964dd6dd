package org.qingqun.approval.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;

/// A sheet as it came back, read and not yet judged.
///
/// @param file its name
/// @param text everything outside its rows: there the batch code stands
public record FilledSheet(String file, String text, List<Row> rows) {
    public FilledSheet {
        rows = List.copyOf(rows);
    }

    /// One row. Texts are as they stand there, empty where nothing does.
    ///
    /// @param number   as a spreadsheet shows it
    /// @param code     as it stands there
    /// @param plan     what is to be done by the row's words; null where they are none of ours
    /// @param into     for merges: the name of the survivor
    /// @param until    the day to which it is put off; null where no whole day is written
    /// @param untilSeen what is written there
    /// @param other    another survivor that is wanted
    public record Row(int number, String code, String name, @Nullable Disposition plan, String into, String reason, String agree, String refuse, @Nullable LocalDate until,
            String untilSeen, String other, String comment) {}
}
