package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Reads the tables of any file we know, by its content: xlsx, xls (also WPS .et) and delimited text in UTF-8, UTF-16 or GB18030.
public record SheetFiles(ReadLimits limits) {
    public static final SheetFiles DEFAULT = new SheetFiles(ReadLimits.DEFAULT);

    /// All tables of `file`, hidden ones included.
    ///
    /// @throws ExpectedException `UNREADABLE_FILE`, `ENCRYPTED_FILE`, `HOSTILE_FILE` or `UNKNOWN_FORMAT`, each with the file's name
    public List<Sheet> read(Path file) {
        try {
            if (Files.size(file) > limits.fileBytes()) throw new ExpectedException(ErrorCode.HOSTILE_FILE, FileKind.nameOf(file));
            return readerFor(FileKind.of(file)).read(file);
        } catch (ExpectedException refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new ExpectedException(locked, ErrorCode.ENCRYPTED_FILE, FileKind.nameOf(file));
        } catch (OldFileFormatException old) {
            throw new ExpectedException(old, ErrorCode.UNKNOWN_FORMAT, FileKind.nameOf(file));
        } catch (IOException | RuntimeException broken) { // a damaged file makes the reading libraries throw anything
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, FileKind.nameOf(file));
        }
    }

    private SheetReader readerFor(FileKind kind) {
        return switch (kind) {
            case XLSX -> new XlsxReader(limits);
            case XLS -> new XlsReader(limits);
            case TEXT -> new CsvTableReader(limits);
        };
    }
}
