package org.qingqun.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.cleanup.procedure.ProcedureStep;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.FieldValues;
import org.qingqun.rule.Practice;

/// A line of the log as a sentence: what was changed from what to what. Who did it, when and why stand beside it.
///
/// @param values what is kept beside the log under a reference, empty once it was purged
/// @param units  a unit's number to its name
/// @param masked names are masked; phones always are
public record StoryText(Messages messages, Function<String, Optional<String>> values, Function<String, String> units, boolean masked) {
    private static final String CASE = "case.";

    /// @param family of the asset the line is about
    public String of(AuditEntry entry, Family family) {
        return switch (entry.action()) {
            case "asset.edit", "asset.overrule" -> edited(entry);
            case "case.did" -> new ProcedureText(messages).of(mark(entry), family);
            case "case.undid" -> messages.format("cleanup.step.undid", new ProcedureText(messages).of(mark(entry), family));
            case "practice" -> practice(entry);
            case "asset.members" -> messages.format("story.members", people(entry.from()), people(entry.to()));
            case "asset.joint" -> messages.format("story.joint", joint(entry.from()), joint(entry.to()));
            default -> entry.action().startsWith(CASE) && messages.bundle().containsKey("state." + entry.action().substring(CASE.length())) ? step(entry) : action(entry.action());
        };
    }

    /// The log's line of a part that was done begins with its key.
    private static ProcedureStep mark(AuditEntry entry) {
        return Keyed.of(ProcedureStep.class, StringUtils.substringBefore(entry.to(), " "));
    }

    /// `photo-proof=true` to `photo-proof=false`; nothing where nobody had answered.
    private String practice(AuditEntry entry) {
        var name = StringUtils.substringBefore(entry.to() == null ? entry.from() : entry.to(), "=");
        return messages.format("story.practice", new Terms(messages).of(Keyed.of(Practice.class, name)), answer(entry.from()), answer(entry.to()));
    }

    private String joint(@Nullable String numbers) {
        return numbers == null ? FigureText.NONE : Arrays.stream(numbers.split(" ")).map(units).collect(Collectors.joining(messages.text("list.between")));
    }

    private static String people(@Nullable String count) {
        return count == null ? FigureText.NONE : count;
    }

    private String answer(@Nullable String said) {
        return said == null ? messages.text("practice.answer.unknown") : messages.text(said.endsWith("=true") ? "practice.answer.yes" : "practice.answer.no");
    }

    private String edited(AuditEntry entry) {
        var before = FieldValues.read(kept(entry.from()));
        var parts = new ArrayList<String>();
        FieldValues.read(kept(entry.to())).forEach((field, after) -> parts.add(messages.format("story.field", new Terms(messages).of(field),
                value(field, before.getOrDefault(field, "")), value(field, after))));
        if (parts.isEmpty()) return action(entry.action()); // purged, or a line of an earlier version
        var changes = String.join(messages.text("story.between"), parts);
        return entry.action().equals("asset.edit") ? changes : messages.format("story.overrule", changes);
    }

    private String value(AssetField field, String canonical) {
        if (canonical.isEmpty()) return FigureText.NONE;
        if (field == AssetField.UNIT) return units.apply(canonical);
        if (field == AssetField.CUSTODIAN && masked) return String.valueOf(Masking.name(canonical));
        return new FieldText(messages).of(field, canonical);
    }

    private String kept(@Nullable String reference) {
        return reference == null ? "" : values.apply(reference).orElse("");
    }

    /// A step of a case: `dissolve proposed` to `dissolve submitted …`.
    private String step(AuditEntry entry) {
        var terms = new Terms(messages);
        var to = StringUtils.split(StringUtils.defaultString(entry.to()));
        var from = StringUtils.split(StringUtils.defaultString(entry.from()));
        if (to.length < 2) return terms.state(entry.action().substring(CASE.length()));
        if (from.length < 2) return messages.format("story.proposed", terms.disposition(to[0]));
        var moved = from[1].equals(to[1]) ? terms.state(to[1]) : messages.format("story.state", terms.state(from[1]), terms.state(to[1]));
        return from[0].equals(to[0]) ? moved : messages.format("story.disposition", terms.disposition(from[0]), terms.disposition(to[0]), moved);
    }

    private String action(String action) {
        var key = "inventory.history." + action;
        return messages.bundle().containsKey(key) ? messages.text(key) : action;
    }
}
