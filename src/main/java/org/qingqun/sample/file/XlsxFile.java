package org.qingqun.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Saves sheets as xlsx, the same bytes each time.
final class XlsxFile {
    private static final LocalDateTime SAVED = LocalDateTime.of(2026, 9, 30, 16, 30);

    private static final Pattern MERGED = Pattern.compile("(<mergeCells>)((?:<mergeCell [^>]*>)+)");

    private XlsxFile() {}

    static byte[] of(List<Grid> sheets) throws IOException {
        var saved = Files.createTempFile("sample", ".xlsx"); // its zip has sizes behind the entries: only a file can be read back
        try {
            try (var book = new Workbook(Files.newOutputStream(saved), "sample", "1.0")) {
                for (var grid : sheets) write(grid, book.newWorksheet(grid.name()));
            }
            return settled(saved);
        } finally {
            Files.delete(saved);
        }
    }

    private static void write(Grid grid, Worksheet sheet) {
        if (grid.hidden()) sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (int r = 0; r < grid.rows().size(); r++) {
            var row = grid.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                switch (row.get(c)) {
                    case Cell.Text(var text) when text.isEmpty() -> {}
                    case Cell.Text(var text) -> sheet.value(r, c, text);
                    case Cell.Numeric(var value) -> sheet.value(r, c, value);
                    case Cell.Day(var day) -> {
                        sheet.value(r, c, day);
                        sheet.style(r, c).format("yyyy-mm-dd").set();
                    }
                }
            }
        }
        for (var m : grid.merges()) sheet.range(m.top(), m.left(), m.bottom(), m.right()).merge();
    }

    /// A zip keeps the time of each entry, the document's properties that of its making, and merged cells stand in an order of chance.
    private static byte[] settled(Path zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(zip.toFile()); var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.entries())) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(SAVED);
                out.putNextEntry(fixed);
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write(settled(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String settled(String part, String xml) {
        if (part.equals("docProps/core.xml")) return xml.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + SAVED + ":00Z");
        return MERGED.matcher(xml).replaceAll(m -> m.group(1) + Arrays.stream(m.group(2).split("(?=<)")).sorted().collect(Collectors.joining()));
    }
}
