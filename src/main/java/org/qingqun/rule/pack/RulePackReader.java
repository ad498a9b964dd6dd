package org.qingqun.rule.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleEntry;

/// Reads a rule pack. What the file does not name stays as it is; what it names must be known and in range, else nothing of it is taken.
///
/// @param name  of the file, for refusals
/// @param units finds a unit by its name
record RulePackReader(String name, List<RuleEntry> entries, Function<String, UnitId> units) {
    /// Strict, since a limit that is named twice or misspelt would else be taken as something nobody meant.
    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /// What the editor of Windows puts before a text.
    private static final String BOM = "\uFEFF";
    private static final Set<String> FILE = Set.of("format", "version", "rules", "exceptions");
    private static final Set<String> RULE = Set.of("on", "limits", "policies");
    private static final Set<String> POLICY = Set.of("clause", "link", "checkedOn");
    private static final Set<String> EXCEPTION = Set.of("limit", "value", "family", "level", "unit", "purpose", "from", "until");

    /// @throws ExpectedException `BAD_RULE_PACK`, `UNKNOWN_RULE`, `UNKNOWN_LIMIT`, `LIMIT_OUT_OF_RANGE`, `LIMITS_CONTRADICT`, `UNKNOWN_UNIT`
    RulePack read(String text, RulePack present) {
        var root = parse(text);
        if (!root.path("format").asText().equals(RulePackWriter.FORMAT) || root.path("version").asInt() != RulePackWriter.VERSION)
            throw bad("format");
        known(root, FILE, "");
        var values = new HashMap<>(present.limits().values());
        var switches = new HashMap<>(present.limits().switches());
        var policies = new HashMap<>(present.policies());
        object(root.path("rules"), "rules").forEach((id, node) -> {
            var entry = entries.stream().filter(e -> e.id().value().equals(id)).findFirst().orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_RULE, id));
            known(node, RULE, id + ".");
            if (node.has("on")) switches(node.get("on"), entry, switches);
            object(node.path("limits"), id + ".limits").forEach((key, value) -> values.put(limit(key, id), number(value, id + "." + key)));
            if (!node.has("policies")) return;
            var references = policies(node.get("policies"), id);
            if (references.isEmpty()) policies.remove(entry.id());
            else policies.put(entry.id(), references);
        });
        var exceptions = root.has("exceptions") ? exceptions(root.get("exceptions")) : present.limits().exceptions();
        return new RulePack(new Limits(values, switches, exceptions), policies);
    }

    private JsonNode parse(String text) {
        try {
            return JSON.readTree(text.startsWith(BOM) ? text.substring(1) : text);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw bad(at == null ? "JSON" : "JSON " + at.getLineNr() + ":" + at.getColumnNr());
        }
    }

    private void switches(JsonNode on, RuleEntry entry, Map<Limits.Switch, Boolean> switches) {
        if (!on.isArray()) throw bad(entry.id() + ".on");
        var named = new ArrayList<Family>();
        on.forEach(family -> named.add(constant(Family.class, family, entry.id() + ".on")));
        if (!entry.families().containsAll(named)) throw bad(entry.id() + ".on");
        for (var family : entry.families()) {
            var key = new Limits.Switch(entry.id().value(), family);
            if (named.contains(family) == entry.on().contains(family)) switches.remove(key);
            else switches.put(key, named.contains(family));
        }
    }

    private List<PolicyReference> policies(JsonNode list, String rule) {
        if (!list.isArray()) throw bad(rule + ".policies");
        var references = new ArrayList<PolicyReference>();
        list.forEach(n -> {
            known(n, POLICY, rule + ".policies.");
            var clause = text(n, "clause", rule + ".policies.");
            if (clause == null || clause.isBlank()) throw bad(rule + ".policies.clause");
            references.add(new PolicyReference(clause, text(n, "link", rule + ".policies."), date(n, "checkedOn", rule + ".policies.")));
        });
        return references;
    }

    private List<LimitException> exceptions(JsonNode list) {
        if (!list.isArray()) throw bad("exceptions");
        var exceptions = new ArrayList<LimitException>();
        list.forEach(n -> exceptions.add(exception(n)));
        return exceptions;
    }

    private LimitException exception(JsonNode n) {
        known(n, EXCEPTION, "exceptions.");
        var unit = text(n, "unit", "exceptions.");
        var from = date(n, "from", "exceptions.");
        var until = date(n, "until", "exceptions.");
        if (from != null && until != null && until.isBefore(from)) throw bad("exceptions.until");
        return new LimitException(limit(String.valueOf(text(n, "limit", "exceptions.")), null), number(n.path("value"), "exceptions.value"),
                n.hasNonNull("family") ? constant(Family.class, n.get("family"), "exceptions.family") : null,
                n.hasNonNull("level") ? constant(Level.class, n.get("level"), "exceptions.level") : null, unit == null ? null : units.apply(unit), text(n, "purpose", "exceptions."),
                from, until);
    }

    /// @param rule the one it must belong to, null for any
    private static Limit limit(String key, @Nullable String rule) {
        return Arrays.stream(Limit.values()).filter(l -> l.key().equals(key) && (rule == null || l.rule().equals(rule))).findFirst()
                .orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_LIMIT, rule == null ? key : rule + "." + key));
    }

    private int number(JsonNode n, String where) {
        if (!n.isInt()) throw bad(where);
        return n.intValue();
    }

    private <E extends Enum<E> & Keyed> E constant(Class<E> type, JsonNode n, String where) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.key().equals(n.asText())).findFirst().orElseThrow(() -> bad(where));
    }

    private @Nullable LocalDate date(JsonNode n, String field, String where) {
        var text = text(n, field, where);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException nonsense) {
            throw bad(where + field);
        }
    }

    private Map<String, JsonNode> object(JsonNode n, String where) {
        if (n.isMissingNode()) return Map.of();
        if (!n.isObject()) throw bad(where);
        var fields = new java.util.LinkedHashMap<String, JsonNode>();
        n.properties().forEach(e -> fields.put(e.getKey(), e.getValue()));
        return fields;
    }

    /// An object of these fields and no others.
    private void known(JsonNode n, Set<String> fields, String where) {
        if (!n.isObject()) throw bad(where.isEmpty() ? "JSON" : where.substring(0, where.length() - 1));
        n.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) throw bad(where + field);
        });
    }

    private @Nullable String text(JsonNode n, String field, String where) {
        if (n.hasNonNull(field) && !n.get(field).isTextual()) throw bad(where + field);
        return n.hasNonNull(field) ? n.get(field).asText() : null;
    }

    private ExpectedException bad(String where) {
        return new ExpectedException(ErrorCode.BAD_RULE_PACK, name, where);
    }
}
