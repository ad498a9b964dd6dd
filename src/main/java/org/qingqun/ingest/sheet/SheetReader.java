package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;

/// Reads the tables of one kind of file.
sealed interface SheetReader permits XlsxReader, XlsReader, DocxReader, CsvTableReader {
    /// @throws IOException when the file is damaged; libraries may also throw what a damaged file makes them throw
    void read(Path file, SheetSink sink) throws IOException;
}
