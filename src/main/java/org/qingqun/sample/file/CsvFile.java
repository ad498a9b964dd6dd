package org.qingqun.sample.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Saves rows as delimited text: GB18030 as office programs do, UTF-8 with or without its mark.
public final class CsvFile {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvFile() {}

    /// @param charset `GB18030`, `UTF-8`, or `BOM` for UTF-8 with its mark
    static byte[] of(Grid grid, String charset) throws IOException {
        return of(grid.rows().stream().map(row -> row.stream().map(Cell::plain).toList()).toList(), charset);
    }

    public static byte[] of(List<List<String>> rows, String charset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean marked = charset.equals("BOM");
        if (marked) bytes.write(MARK);
        try (var csv = CsvWriter.builder().build(bytes, marked ? StandardCharsets.UTF_8 : Charset.forName(charset))) {
            rows.forEach(csv::writeRecord);
        }
        return bytes.toByteArray();
    }
}
