package org.qingqun.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence.Signal;

/// One part of evidence in JSON. Knows the types that evidence is made of; another one is a bug that shows at the first test.
final class EvidencePart {
    private EvidencePart() {}

    static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case List<?> list -> {
                json.writeStartArray();
                for (var each : list) write(each, json);
                json.writeEndArray();
            }
            case Signal s -> write(s, json);
            case Integer n -> json.writeNumber(n);
            case Long n -> json.writeNumber(n);
            case Double n -> json.writeNumber(n);
            case Boolean yes -> json.writeBoolean(yes);
            case AssetId id -> json.writeNumber(id.value());
            default -> json.writeString(text(value));
        }
    }

    private static void write(Signal s, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", s.kind());
        json.writeNumberField("weight", s.weight());
        json.writeStringField("left", s.left());
        json.writeStringField("right", s.right());
        json.writeEndObject();
    }

    /// As it stands in a dismissal's key.
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case PartialDate date -> String.valueOf(Columns.text(date));
            case AssetId id -> Long.toString(id.value());
            case Keyed constant -> constant.key();
            case LocalDate day -> day.toString();
            case List<?> list -> String.join(",", list.stream().map(EvidencePart::text).toList());
            case String text -> text;
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            default -> throw new IllegalStateException("no JSON for " + value.getClass());
        };
    }

    static @Nullable Object read(JsonNode n, Type type) {
        if (type instanceof ParameterizedType list) return list(n, list.getActualTypeArguments()[0]);
        if (n.isMissingNode() || n.isNull()) return null;
        if (type == int.class || type == Integer.class) return n.intValue();
        if (type == long.class) return n.longValue();
        if (type == double.class) return n.doubleValue();
        if (type == boolean.class) return n.booleanValue();
        if (type == AssetId.class) return new AssetId(n.longValue());
        if (type == PartialDate.class) return Columns.partialDate(n.asText());
        if (type == LocalDate.class) return LocalDate.parse(n.asText());
        if (type == Signal.class) return new Signal(n.required("kind").asText(), n.required("weight").asDouble(), nullable(n, "left"), nullable(n, "right"));
        return type instanceof Class<?> c && c.isEnum() ? constant(n.asText(), c) : n.asText();
    }

    private static List<@Nullable Object> list(JsonNode n, Type of) {
        var values = new ArrayList<@Nullable Object>();
        if (n instanceof ArrayNode) n.forEach(v -> values.add(read(v, of)));
        return values;
    }

    private static Object constant(String key, Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> ((Keyed) c).key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " " + key));
    }

    private static @Nullable String nullable(JsonNode n, String field) {
        return n.path(field).isTextual() ? n.path(field).asText() : null;
    }
}
