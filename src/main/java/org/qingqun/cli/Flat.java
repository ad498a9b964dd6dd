package org.qingqun.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A JSON record as one CSV line: the same names and order, an inner record's fields as `source.file`, lists joined by `; `.
final class Flat {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    private Flat() {}

    static List<String> header(Class<?> shape) {
        var names = new ArrayList<String>();
        for (var component : shape.getRecordComponents()) {
            var prefix = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class) ? "" : name(component) + ".";
            if (component.getType().isRecord()) header(component.getType()).forEach(inner -> names.add(prefix + inner));
            else names.add(name(component));
        }
        return names;
    }

    static List<String> values(Class<?> shape, @Nullable Object row) {
        var cells = new ArrayList<String>();
        for (var component : shape.getRecordComponents()) {
            var value = row == null ? null : read(component, row);
            if (component.getType().isRecord()) cells.addAll(values(component.getType(), value));
            else cells.add(cell(value));
        }
        return cells;
    }

    /// Text that a spreadsheet would run as a formula gets an apostrophe in front; a plain number is no formula.
    static String guarded(String text) {
        if (text.isEmpty() || NUMBER.matcher(text).matches()) return text;
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> guarded(list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> guarded(value.toString());
        };
    }

    private static String name(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null ? component.getName() : given.value();
    }

    private static @Nullable Object read(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible); // accessors of our own records
        }
    }
}
