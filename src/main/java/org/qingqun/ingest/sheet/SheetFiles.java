package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Reads the tables of any file we know, by its content: xlsx and xlsm, xls (also WPS .et), Word
/// documents with tables, and delimited text in UTF-8, UTF-16 or GB18030.
public record SheetFiles(ReadLimits limits) {
    /// From here on a second core is worth it.
    private static final long LARGE = 250_000;
    public static final SheetFiles DEFAULT = new SheetFiles(ReadLimits.DEFAULT);

    /// All tables of a file that is known to be small, hidden ones included.
    ///
    /// @throws ExpectedException as the other
    public List<Sheet> read(Path file) {
        var collected = new Sheet.Collecting();
        read(file, collected);
        return collected.sheets();
    }

    /// Reads `file` row by row, hidden sheets included. What `sink` throws comes out as it is.
    ///
    /// @throws ExpectedException `FILE_MISSING`, `UNREADABLE_FILE`, `ENCRYPTED_FILE`, `HOSTILE_FILE`, or as `FileKind.of`, each with the file's name
    public void read(Path file, SheetSink sink) {
        read(file, null, sink);
    }

    /// @param charset of a text file, as a person says; null: find out
    public void read(Path file, @Nullable Charset charset, SheetSink sink) {
        var downstream = new Downstream(sink);
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) throw new ExpectedException(ErrorCode.HOSTILE_FILE, FileKind.nameOf(file));
            var reader = readerFor(file, charset);
            if (size > LARGE) ReadAhead.run(ahead -> reader.read(file, ahead), downstream);
            else reader.read(file, downstream);
        } catch (ExpectedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // a damaged file makes the reading libraries throw anything
            if (downstream.failure != null) throw downstream.failure;
            throw new ExpectedException(broken, code(broken), FileKind.nameOf(file));
        }
    }

    private static ErrorCode code(Exception broken) {
        return switch (broken) {
            case EncryptedDocumentException _ -> ErrorCode.ENCRYPTED_FILE;
            case NoSuchFileException _ -> ErrorCode.FILE_MISSING;
            case OldFileFormatException _ -> ErrorCode.UNKNOWN_FORMAT;
            default -> ErrorCode.UNREADABLE_FILE;
        };
    }

    private SheetReader readerFor(Path file, @Nullable Charset charset) throws IOException {
        return switch (FileKind.of(file)) {
            case XLSX -> new XlsxReader(limits);
            case XLS -> new XlsReader(limits);
            case DOCX -> new DocxReader(limits);
            case TEXT -> new CsvTableReader(limits, charset);
            case ZIP -> throw new ExpectedException(ErrorCode.NEEDS_UNPACKING, FileKind.nameOf(file));
        };
    }

    /// Keeps what the taker of the rows threw apart from what the file made a library throw.
    private static final class Downstream implements SheetSink {
        private final SheetSink sink;
        private @Nullable RuntimeException failure;

        Downstream(SheetSink sink) {
            this.sink = sink;
        }

        @Override public void begin(SheetHead sheet) {
            guarded(() -> sink.begin(sheet));
        }

        @Override public void row(Row row) {
            guarded(() -> sink.row(row));
        }

        private void guarded(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException its) {
                failure = its;
                throw its;
            }
        }
    }
}
