package org.qingqun.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads delimited text as one table named after the file.
///
/// @param told its character set, as a person says; null: find out
record CsvTableReader(ReadLimits limits, @Nullable Charset told) implements SheetReader {
    private static final int HEAD = 1 << 15;

    @Override public void read(Path file, SheetSink sink) throws IOException {
        var charset = told != null ? told : TextCharset.detect(file).orElseThrow(() -> FileKind.unknown(file));
        char separator = new Separators(head(file, charset)).guess();
        var intake = new Intake(file, limits, sink);
        intake.begin(new SheetHead(stem(file), false, Merges.NONE, false));
        int number = 0;
        try (var in = open(file, charset);
                var csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(1 << 20).ofCsvRecord(in)) {
            for (var line : csv) {
                number++;
                if (number == 1 && line.getField(0).startsWith("sep=")) continue;
                intake.count(line.getFieldCount());
                intake.add(number, false, line.getFields().stream().map(CsvTableReader::cell).toList());
            }
        }
    }

    /// The first lines, as much as a guess needs.
    private static String head(Path file, Charset charset) throws IOException {
        try (Reader in = open(file, charset)) {
            var buffer = new char[HEAD];
            int length = 0;
            for (int n = in.read(buffer); n > 0 && length < HEAD; n = in.read(buffer, length, HEAD - length)) length += n;
            return new String(buffer, 0, length);
        }
    }

    /// `="0571"` is how a spreadsheet is told to leave digits alone.
    private static Cell cell(String text) {
        if (text.isBlank()) return Cell.BLANK;
        boolean quoted = text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3;
        return new Cell(quoted ? text.substring(2, text.length() - 1) : text, Cell.Kind.UNTYPED);
    }

    private static BufferedReader open(Path file, Charset charset) throws IOException {
        var in = Files.newBufferedReader(file, charset);
        in.mark(1);
        if (in.read() != '\uFEFF') in.reset();
        return in;
    }

    static String stem(Path file) {
        var name = FileKind.nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
