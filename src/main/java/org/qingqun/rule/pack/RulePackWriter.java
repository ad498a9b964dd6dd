package org.qingqun.rule.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleEntry;

/// A rule pack as one JSON file that people can read and change: every rule with its families, numbers and papers.
final class RulePackWriter {
    static final String FORMAT = "qingqun-rules";
    static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private RulePackWriter() {}

    static String write(RulePack pack, List<RuleEntry> entries, UnitTree units) {
        var root = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION);
        var rules = root.putObject("rules");
        for (var entry : entries) rule(rules.putObject(entry.id().value()), entry, pack);
        var exceptions = root.putArray("exceptions");
        pack.limits().exceptions().forEach(e -> exception(exceptions.addObject(), e, units));
        return root.toPrettyString() + "\n";
    }

    private static void rule(ObjectNode node, RuleEntry entry, RulePack pack) {
        var on = node.putArray("on");
        Arrays.stream(Family.values()).filter(family -> entry.isOn(family, pack.limits())).forEach(family -> on.add(family.key()));
        limits(node.putObject("limits"), entry, pack.limits());
        policies(node.putArray("policies"), pack.policies().getOrDefault(entry.id(), List.of()));
    }

    private static void limits(ObjectNode node, RuleEntry entry, Limits limits) {
        for (var limit : Limit.values()) if (limit.rule().equals(entry.id().value())) node.put(limit.key(), limits.value(limit));
    }

    private static void policies(ArrayNode node, List<PolicyReference> references) {
        for (var reference : references) node.addObject().put("clause", reference.clause()).put("link", reference.link())
                .put("checkedOn", day(reference.checkedOn()));
    }

    private static void exception(ObjectNode node, LimitException e, UnitTree units) {
        node.put("limit", e.limit().key()).put("value", e.value()).put("family", e.family() == null ? null : e.family().key()).put("level", e.level() == null ? null : e.level().key())
                .put("unit", e.under() == null ? null : units.find(e.under()).map(Unit::name).orElse(null)).put("purpose", e.purpose())
                .put("from", day(e.from())).put("until", day(e.until()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
