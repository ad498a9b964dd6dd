package org.qingqun.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Incidental;

/// Evidence as it stands in the database: a record's name in kebab-case as `kind`, then its parts by their names. A new kind needs nothing here;
/// `EvidenceJsonTest` holds every name, since what is stored must be read for years.
final class EvidenceJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Class<?>> KINDS = kinds(Evidence.class).collect(Collectors.toMap(EvidenceJson::named, c -> c, (a, _) -> a, TreeMap::new));
    private static final Map<Class<?>, String> NAMES = KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private EvidenceJson() {}

    static String write(List<Evidence> evidence) {
        var list = JSON.createArrayNode();
        evidence.forEach(e -> list.add(node(e)));
        return list.toString();
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
        return Digests.sha256(evidence.stream().map(EvidenceJson::facts).sorted().collect(Collectors.joining("\n")));
    }

    static Map<String, Class<?>> kinds() {
        return Map.copyOf(KINDS);
    }

    private static String facts(Evidence evidence) {
        return Stream.concat(Stream.of(kind(evidence.getClass())), Arrays.stream(evidence.getClass().getRecordComponents())
                .filter(part -> !part.isAnnotationPresent(Incidental.class)).map(part -> EvidencePart.text(value(part, evidence)))).collect(Collectors.joining(" "));
    }

    private static ObjectNode node(Evidence evidence) {
        var n = JSON.createObjectNode().put("kind", kind(evidence.getClass()));
        for (var part : evidence.getClass().getRecordComponents()) n.set(part.getName(), EvidencePart.write(value(part, evidence), JSON));
        return n;
    }

    private static Evidence evidence(JsonNode n) {
        var type = KINDS.get(n.required("kind").asText());
        if (type == null) throw new IllegalStateException("evidence: " + n);
        var parts = type.getRecordComponents();
        var values = Arrays.stream(parts).map(part -> EvidencePart.read(n.path(part.getName()), part.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Evidence) constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException damaged) {
            throw new IllegalStateException("evidence: " + n, damaged);
        }
    }

    private static @Nullable Object value(RecordComponent part, Evidence of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible); // records are public
        }
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(EvidenceJson::kinds);
    }

    private static String kind(Class<?> type) {
        return Objects.requireNonNull(NAMES.get(type));
    }

    /// `past-end` for PastEnd.
    private static String named(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
