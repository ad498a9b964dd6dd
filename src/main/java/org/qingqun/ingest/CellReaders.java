package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.value.Choices;
import org.qingqun.ingest.value.DateCell;
import org.qingqun.ingest.value.DateSpan;
import org.qingqun.ingest.value.Reading;
import org.qingqun.ingest.value.Remembered;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Platform;

/// The readers of cells whose values come again and again, in one table and from file to file.
///
/// @param uses what 最近使用时间 says of use where it names no day
record CellReaders(Function<Cell, Reading<DateSpan>> dates, Function<Cell, Reading<Platform>> platforms, Function<Cell, Reading<ActivityLevel>> levels,
        Function<Cell, Optional<ActivityLevel>> uses) {
    private static final CellReaders SINCE_1900 = readers(false);
    private static final CellReaders SINCE_1904 = readers(true);

    /// For the columns of a ledger: what its headings ask decides what a yes means.
    static CellReaders of(Ledger ledger) {
        var shared = ledger.date1904() ? SINCE_1904 : SINCE_1900;
        var asked = ledger.heading(AssetField.ACTIVITY);
        return asked.startsWith("是否") ? shared.withLevels(cell -> Choices.activity(cell.text(), asked)) : shared;
    }

    private CellReaders withLevels(Function<Cell, Reading<ActivityLevel>> own) {
        return new CellReaders(dates, platforms, own, uses);
    }

    private static CellReaders readers(boolean date1904) {
        return new CellReaders(new Remembered<>(cell -> DateCell.read(cell, date1904)), new Remembered<>(cell -> Choices.platform(cell.text())),
                new Remembered<>(cell -> Choices.activity(cell.text())), new Remembered<>(cell -> Optional.ofNullable(Choices.use(cell.text()))));
    }

    /// The platform that the heading of names, the sheet or the titles name for all rows; null where they do not.
    static @Nullable Platform platformAround(Ledger ledger) {
        var texts = new ArrayList<String>();
        ledger.column(AssetField.NAME).ifPresent(c -> texts.add(c.header()));
        texts.add(ledger.sheet());
        texts.addAll(ledger.titles());
        return texts.stream().map(Choices::mentioned).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
