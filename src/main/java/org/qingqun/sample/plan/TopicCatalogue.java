package org.qingqun.sample.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The work that units of each kind do, and the series of names that look alike and are not.
public final class TopicCatalogue {
    /// What every bureau does.
    static final String COMMON = "通用";
    private static final Pattern LINE = Pattern.compile("([~^]?)(\\d{4})?([^|]+)\\|([^|]*)\\|([^|]+)");

    /// Names that differ in one serial, cohort or place only: `pattern` holds `{n}`.
    record Series(String kind, String pattern, List<String> values, String purpose) {}

    private final Map<String, List<Topic>> topics = new HashMap<>();
    private final List<Series> series = new ArrayList<>();

    public TopicCatalogue() {
        Pages.sections("topics.txt").forEach((kind, lines) -> topics.put(kind, lines.stream().map(TopicCatalogue::topic).toList()));
        for (var line : Pages.section("series.txt", "")) {
            var p = line.split("\\|");
            series.add(new Series(p[0], p[1], List.of(p[2].split(",")), p[3]));
        }
    }

    /// Topics of a unit's kind, mostly its own first. Towns have common ones of their own, since they do much under other names.
    List<Topic> of(String kind, Topic.Kind which, Dice dice) {
        var own = new ArrayList<>(dice.shuffled(only(kind, which)));
        var common = dice.shuffled(only(topics.containsKey(kind + COMMON) ? kind + COMMON : COMMON, which));
        var mixed = new ArrayList<Topic>();
        while (!own.isEmpty() || !common.isEmpty()) {
            boolean fromOwn = common.isEmpty() || (!own.isEmpty() && dice.chance(60));
            mixed.add(fromOwn ? own.removeFirst() : common.removeFirst());
        }
        return mixed;
    }

    List<Series> series(String kind) {
        var own = series.stream().filter(s -> s.kind().equals(kind)).toList();
        return own.isEmpty() ? series.stream().filter(s -> s.kind().equals(COMMON)).toList() : own;
    }

    boolean hasSeasonal(String kind) {
        return !only(kind, Topic.Kind.SEASONAL).isEmpty();
    }

    private List<Topic> only(String kind, Topic.Kind which) {
        return topics.getOrDefault(kind, List.of()).stream().filter(t -> t.kind() == which).toList();
    }

    private static Topic topic(String line) {
        var m = LINE.matcher(line);
        if (!m.matches()) throw new IllegalStateException(line);
        var kind = switch (m.group(1)) {
            case "~" -> Topic.Kind.TEMPORARY;
            case "^" -> Topic.Kind.SEASONAL;
            default -> Topic.Kind.STANDING;
        };
        return new Topic(kind, m.group(3), m.group(4).isEmpty() ? List.of() : List.of(m.group(4).split("/")), m.group(5),
                m.group(2) == null ? null : Integer.valueOf(m.group(2)));
    }
}
