package org.qingqun.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingqun.common.Messages;

/// A command's result in the format that was asked for, on stdout; everything else it says goes to stderr.
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).enable(SerializationFeature.INDENT_OUTPUT);
    private final Streams streams;
    private final Format format;
    private final Messages messages;

    Output(Streams streams, Format format, Messages messages) {
        this.streams = streams;
        this.format = format;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    Format format() {
        return format;
    }

    /// A message for people, whatever the format.
    void say(String key, Object... facts) {
        warn(messages.format(key, facts));
    }

    void warn(String sentence) {
        streams.err().println(sentence);
    }

    /// A line of a text result.
    void line(String text) {
        streams.out().println(text);
    }

    /// One JSON document.
    void document(Object value) {
        writing(() -> {
            var text = writer();
            JSON.writeValue(text, value);
            text.write('\n');
            text.flush();
        });
    }

    /// A value as the JSON document a command would print.
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible); // our own records always have a JSON form
        }
    }

    /// A list in any format, read and written row by row: a JSON array, CSV with a heading, or a table for people.
    ///
    /// @param headings of the table for people
    /// @param cells    a row of that table
    <T extends Record> void list(Class<T> shape, Stream<T> rows, List<String> headings, Function<T, List<String>> cells) {
        switch (format) {
            case JSON -> writing(() -> array(rows));
            case CSV -> csv(shape, rows);
            case TEXT -> {
                var table = new TextTable(headings);
                rows.forEach(row -> table.add(cells.apply(row)));
                if (table.isEmpty()) say("cli.nothing");
                else line(table.toString());
            }
        }
    }

    private <T> void array(Stream<T> rows) throws IOException {
        var text = writer();
        try (var sequence = JSON.writer().writeValuesAsArray(text)) {
            for (var row : (Iterable<T>) rows::iterator) sequence.write(row);
        }
        text.write('\n');
        text.flush();
    }

    private Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(streams.out(), streams.out().charset()));
    }

    /// A single result: a JSON object, a line of CSV, or a sentence for people.
    <T extends Record> void one(T result, String key, Object... facts) {
        switch (format) {
            case JSON -> document(result);
            case CSV -> csv(result.getClass(), Stream.of(result));
            case TEXT -> line(messages.format(key, facts));
        }
    }

    /// Lines of CSV under a heading, row by row.
    void csv(Class<?> shape, Stream<? extends Record> rows) {
        writing(() -> {
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer());
            csv.writeRecord(Flat.header(shape));
            rows.forEach(row -> csv.writeRecord(Flat.values(shape, row)));
            csv.flush();
        });
    }

    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
