package org.qingqun.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.Signal;

/// Evidence as it stands in the database. Names here are the format: they stay when a record's component is renamed.
final class EvidenceJson {
    private static final ObjectMapper JSON = new ObjectMapper();

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

    /// What a dismissal remembers: the facts a person judged, in any order, without what grows by itself from day to day.
    static String key(Collection<Evidence> evidence) {
        return Digests.sha256(evidence.stream().map(EvidenceJson::facts).sorted().collect(Collectors.joining("\n")));
    }

    /// A new kind of evidence has to say here what a person judges when dismissing it.
    private static String facts(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Silent e -> "silent " + Columns.text(e.lastActive()) + " " + e.limitDays();
            case Evidence.SilentPerhaps e -> "silent-perhaps " + Columns.text(e.lastActive()) + " " + e.limitDays();
            case Evidence.ActivityUnknown _ -> "activity-unknown";
            case Evidence.PastEnd e -> "past-end " + Columns.text(e.endsOn()) + " " + e.graceDays();
            case Evidence.PastEndPerhaps e -> "past-end-perhaps " + Columns.text(e.endsOn()) + " " + e.graceDays();
            case Evidence.SameFunction e -> "same-function " + e.other().value();
        };
    }

    private static ObjectNode node(Evidence evidence) {
        var n = JSON.createObjectNode();
        return switch (evidence) {
            case Evidence.Silent e -> n.put("kind", "silent").put("lastActive", Columns.text(e.lastActive())).put("silentDays", e.silentDays())
                    .put("limitDays", e.limitDays());
            case Evidence.SilentPerhaps e -> n.put("kind", "silent-perhaps").put("lastActive", Columns.text(e.lastActive())).put("atLeast", e.atLeast())
                    .put("atMost", e.atMost()).put("limitDays", e.limitDays());
            case Evidence.ActivityUnknown e -> n.put("kind", "activity-unknown").put("limitDays", e.limitDays());
            case Evidence.PastEnd e -> n.put("kind", "past-end").put("endsOn", Columns.text(e.endsOn())).put("daysOver", e.daysOver())
                    .put("graceDays", e.graceDays());
            case Evidence.PastEndPerhaps e -> n.put("kind", "past-end-perhaps").put("endsOn", Columns.text(e.endsOn())).put("graceDays", e.graceDays());
            case Evidence.SameFunction e -> sameFunction(n, e);
        };
    }

    private static ObjectNode sameFunction(ObjectNode n, Evidence.SameFunction e) {
        n.put("kind", "same-function").put("other", e.other().value()).put("otherName", e.otherName()).put("score", e.score()).put("shared", e.shared());
        var signals = n.putArray("signals");
        for (var s : e.signals()) signals.addObject().put("kind", s.kind()).put("weight", s.weight()).put("left", s.left()).put("right", s.right());
        return n;
    }

    private static Evidence evidence(JsonNode n) {
        return switch (n.required("kind").asText()) {
            case "silent" -> new Evidence.Silent(date(n, "lastActive"), n.required("silentDays").asLong(), n.required("limitDays").asInt());
            case "silent-perhaps" -> new Evidence.SilentPerhaps(date(n, "lastActive"), n.required("atLeast").asLong(), n.required("atMost").asLong(),
                    n.required("limitDays").asInt());
            case "activity-unknown" -> new Evidence.ActivityUnknown(n.required("limitDays").asInt());
            case "past-end" -> new Evidence.PastEnd(date(n, "endsOn"), n.required("daysOver").asLong(), n.required("graceDays").asInt());
            case "past-end-perhaps" -> new Evidence.PastEndPerhaps(date(n, "endsOn"), n.required("graceDays").asInt());
            case "same-function" -> new Evidence.SameFunction(new AssetId(n.required("other").asLong()), n.required("otherName").asText(),
                    n.required("score").asDouble(), n.required("shared").asText(), signals(n.required("signals")));
            default -> throw new IllegalStateException("evidence: " + n);
        };
    }

    private static List<Signal> signals(JsonNode list) {
        var signals = new ArrayList<Signal>();
        for (var s : list) signals.add(new Signal(s.required("kind").asText(), s.required("weight").asDouble(), text(s, "left"), text(s, "right")));
        return signals;
    }

    private static @Nullable String text(JsonNode n, String field) {
        return n.path(field).isTextual() ? n.path(field).asText() : null;
    }

    private static PartialDate date(JsonNode n, String field) {
        return Objects.requireNonNull(Columns.partialDate(n.required(field).asText()));
    }
}
