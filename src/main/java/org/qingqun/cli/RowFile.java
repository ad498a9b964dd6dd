package org.qingqun.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Rows of work from a file: CSV with a heading (UTF-8, or GB18030 as Chinese Excel saves it) or a JSON array of objects. Columns are named as the options are.
final class RowFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RowFile() {}

    /// @throws ExpectedException `FILE_MISSING`, `UNREADABLE_FILE`, `BAD_DECISION_FILE`
    static List<Row> read(Path file) {
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file.toString());
        try {
            var text = decode(Files.readAllBytes(file));
            return text.stripLeading().startsWith("[") ? json(text) : csv(text);
        } catch (JacksonException | CsvParseException damaged) {
            throw new ExpectedException(damaged, ErrorCode.UNREADABLE_FILE, file.toString());
        } catch (IOException unreadable) {
            throw new ExpectedException(unreadable, ErrorCode.UNREADABLE_FILE, file.toString());
        }
    }

    private static List<Row> csv(String text) throws IOException {
        var rows = new ArrayList<Row>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().allowUnclosedQuote(false).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofNamedCsvRecord(text)) {
            for (var line : csv) {
                var values = new HashMap<String, String>();
                line.getFieldsAsMap().forEach((column, value) -> values.put(column.strip().toLowerCase(Locale.ROOT), unguarded(value)));
                rows.add(new Row(Math.toIntExact(line.getStartingLineNumber()), values));
            }
        }
        return rows;
    }

    private static List<Row> json(String text) throws IOException {
        var rows = new ArrayList<Row>();
        for (var item : JSON.readTree(text)) {
            int number = rows.size() + 1;
            if (!(item instanceof ObjectNode object)) throw new ExpectedException(ErrorCode.BAD_DECISION_FILE, number, "", item.toString());
            Map<String, String> values = new HashMap<>();
            for (var field : object.properties()) if (!field.getValue().isNull()) values.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue().asText());
            rows.add(new Row(number, values));
        }
        return rows;
    }

    /// Takes off the apostrophe that our own CSV puts before what a spreadsheet would run.
    private static String unguarded(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && "=+-@".indexOf(value.charAt(1)) >= 0 ? value.substring(1) : value;
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
