package org.qingqun.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.common.Sha256;
import org.qingqun.rule.Evidence;

/// Evidence as it stands in the database: a record's name in kebab-case as `kind`, then its parts by their names. A new kind needs nothing here;
/// `EvidenceJsonTest` holds every name, since what is stored must be read for years.
final class EvidenceJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, EvidenceKind> BY_NAME = kinds(Evidence.class).map(EvidenceKind::of).collect(Collectors.toMap(EvidenceKind::name, Function.identity()));
    private static final Map<Class<?>, EvidenceKind> BY_TYPE = BY_NAME.values().stream().collect(Collectors.toMap(EvidenceKind::type, Function.identity()));

    private EvidenceJson() {}

    static String write(List<Evidence> evidence) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (var e : evidence) write(e, json);
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it goes to memory
        }
        return text.toString();
    }

    static List<Evidence> read(String json) {
        try {
            var found = new ArrayList<Evidence>();
            JSON.readTree(json).forEach(n -> found.add(evidence(n)));
            return found;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("evidence: " + json, damaged);
        }
    }

    /// What a dismissal remembers: the facts a person judged, in any order, without what is incidental.
    static String key(Collection<Evidence> evidence) {
        return Sha256.hex(evidence.stream().map(EvidenceJson::facts).sorted().collect(Collectors.joining("\n")));
    }

    static Map<String, EvidenceKind> kinds() {
        return BY_NAME;
    }

    private static String facts(Evidence evidence) {
        var kind = kind(evidence);
        var facts = new StringBuilder(kind.name());
        for (var part : kind.parts()) if (!part.incidental()) facts.append(' ').append(EvidencePart.text(part.of(evidence)));
        return facts.toString();
    }

    private static void write(Evidence evidence, JsonGenerator json) throws IOException {
        var kind = kind(evidence);
        json.writeStartObject();
        json.writeStringField("kind", kind.name());
        for (var part : kind.parts()) {
            json.writeFieldName(part.name());
            EvidencePart.write(part.of(evidence), json);
        }
        json.writeEndObject();
    }

    private static Evidence evidence(JsonNode n) {
        var kind = BY_NAME.get(n.required("kind").asText());
        if (kind == null) throw new IllegalStateException("evidence: " + n);
        return kind.make(kind.parts().stream().map(part -> EvidencePart.read(n.path(part.name()), part.type())).toArray());
    }

    private static EvidenceKind kind(Evidence evidence) {
        return Objects.requireNonNull(BY_TYPE.get(evidence.getClass()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(EvidenceJson::kinds);
    }
}
