package org.qingqun.office.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.CalendarLines;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Keyed;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.office.pack.SettingsPack.NoticeText;
import org.qingqun.rule.pack.RulePackService;

/// Reads a settings file. What it does not name stays as it is; what it names must be known and sound, else nothing of it is taken.
///
/// @param name of the file, for refusals
record SettingsReader(String name, RulePackService rules) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String NOTHING = "\\u0000";

    /// @throws ExpectedException `BAD_SETTINGS_FILE` with the place, `SETTINGS_NEWER`, and what a rules file is refused for
    SettingsPack read(String text, SettingsPack present) {
        var root = parse(text);
        if (!root.path("format").asText().equals(SettingsWriter.FORMAT) || !root.path("version").isInt()) throw bad("format");
        if (root.get("version").intValue() > SettingsWriter.VERSION) throw new ExpectedException(ErrorCode.SETTINGS_NEWER, name);
        if (root.get("version").intValue() < 1) throw bad("version");
        onlyKnown(root, Set.of("format", "version", "rules", "calendar", "notices", "summary", "synonyms"), "");
        var calendar = object(root, "calendar", "");
        onlyKnown(calendar, Set.of("days", "periods"), "calendar.");
        return new SettingsPack(root.has("rules") ? rules.read(object(root, "rules", "").toString(), name, present.rules()) : present.rules(),
                calendar.has("days") ? days(calendar.get("days")) : present.days(), spans(object(calendar, "periods", "calendar."), present.spans()),
                notices(object(root, "notices", ""), present.notices()), summaries(object(root, "summary", ""), present.summaries()),
                root.has("synonyms") ? Thesaurus.parse(lines(root.get("synonyms"), "synonyms")) : present.synonyms());
    }

    private JsonNode parse(String text) {
        try {
            var root = JSON.readTree(text);
            // no text of ours holds it, and not every database can keep it
            if (root.toString().contains(NOTHING)) throw bad("U+0000");
            return root;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw bad(at == null ? "JSON" : "JSON " + at.getLineNr() + ":" + at.getColumnNr());
        }
    }

    private List<CalendarDay> days(JsonNode node) {
        var read = CalendarLines.read(String.join("\n", lines(node, "calendar.days")));
        for (var problem : read.problems()) throw bad("calendar.days " + problem.seen());
        return read.days();
    }

    private Map<Period, Span> spans(JsonNode node, Map<Period, Span> present) {
        var spans = new HashMap<>(present);
        node.properties().forEach(entry -> {
            var where = "calendar.periods." + entry.getKey();
            var period = constant(Period.class, entry.getKey(), where);
            var days = entry.getValue().path("days");
            var workDays = entry.getValue().path("workDays");
            if (!days.isInt() || days.intValue() < 0 || days.intValue() > Span.LONGEST || !workDays.isBoolean()) throw bad(where);
            spans.put(period, new Span(days.intValue(), workDays.booleanValue()));
        });
        return spans;
    }

    private Map<NoticeText, String> notices(JsonNode node, Map<NoticeText, String> present) {
        var texts = new HashMap<>(present);
        onlyKnown(node, Set.copyOf(SettingsWriter.LANGUAGES), "notices.");
        for (var language : SettingsWriter.LANGUAGES) object(node, language, "notices.").properties().forEach(entry -> {
            var where = "notices." + language + "." + entry.getKey();
            put(texts, new NoticeText(language, constant(TextKind.class, entry.getKey(), where)), entry.getValue(), where);
        });
        return texts;
    }

    private Map<String, String> summaries(JsonNode node, Map<String, String> present) {
        var texts = new HashMap<>(present);
        onlyKnown(node, Set.copyOf(SettingsWriter.LANGUAGES), "summary.");
        node.properties().forEach(entry -> put(texts, entry.getKey(), entry.getValue(), "summary." + entry.getKey()));
        return texts;
    }

    private <K> void put(Map<K, String> texts, K key, JsonNode value, String where) {
        if (value.isNull()) texts.remove(key);
        else if (value.isTextual()) texts.put(key, value.textValue());
        else throw bad(where);
    }

    private List<String> lines(JsonNode node, String where) {
        if (!node.isArray()) throw bad(where);
        var lines = new ArrayList<String>();
        for (var line : node) {
            if (!line.isTextual() || line.textValue().lines().count() > 1) throw bad(where);
            lines.add(line.textValue());
        }
        return lines;
    }

    /// An empty object where the file has none.
    private JsonNode object(JsonNode node, String field, String before) {
        if (!node.has(field)) return JSON.createObjectNode();
        if (!node.get(field).isObject()) throw bad(before + field);
        return node.get(field);
    }

    private void onlyKnown(JsonNode node, Set<String> known, String before) {
        for (var entry : node.properties()) if (!known.contains(entry.getKey())) throw bad(before + entry.getKey());
    }

    private <E extends Enum<E> & Keyed> E constant(Class<E> type, String key, String where) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.key().equals(key)).findFirst().orElseThrow(() -> bad(where));
    }

    ExpectedException bad(String where) {
        return new ExpectedException(ErrorCode.BAD_SETTINGS_FILE, name, where);
    }
}
