package org.qingqun.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Reads the tables that `SampleInventory` wrote.
final class SampleTable {
    private SampleTable() {}

    /// @throws UncheckedIOException when it cannot be read
    static <T> List<T> read(Path file, Function<NamedCsvRecord, T> row) {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
