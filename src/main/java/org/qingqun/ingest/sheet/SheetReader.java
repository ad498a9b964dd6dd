package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the tables of one kind of file.
sealed interface SheetReader permits XlsxReader, XlsReader, CsvTableReader {
    /// @throws IOException when the file is damaged; libraries may also throw what a damaged file makes them throw
    List<Sheet> read(Path file) throws IOException;
}
