package org.qingqun.inventory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// Facts field by field, in canonical text: to compare them, and to keep in the log what was changed.
public final class FieldValues {
    private static final char BETWEEN = '\u001F';
    private static final char IS = '=';

    private FieldValues() {}

    /// A field's value in canonical text, null where there is none.
    public static @Nullable String text(AssetFacts f, AssetField field) {
        return switch (field) {
            case NAME -> f.name();
            case UNIT -> Long.toString(f.unit().value());
            case SPONSOR -> f.sponsor();
            case PLATFORM -> f.platform().key();
            case CUSTODIAN -> f.custodian().name();
            case CUSTODIAN_TITLE -> f.custodian().title();
            case PHONE -> f.custodian().phone();
            case PURPOSE -> f.purpose();
            case AUDIENCE -> f.audience();
            case CREATED_ON -> dated(f.createdOn());
            case MEMBERS -> f.members() == null ? null : f.members().toString();
            case TEMPORARY -> f.term().kind().key();
            case ENDS_ON -> f.term().kind() == Term.Kind.PERMANENT ? f.term().kind().key() : f.term().event() == null ? dated(f.term().endsOn()) : f.term().event();
            case LAST_ACTIVE_ON -> dated(f.activity().lastActiveOn());
            case MESSAGES_30D -> f.activity().messages30d() == null ? null : f.activity().messages30d().toString();
            case ACTIVITY -> f.activity().level().key();
            case EVIDENCE -> f.activity().grade().key();
            case FILING_NO -> f.filingNo();
            case NOTE -> f.note();
            case LEVEL, APP_KIND, CODE, DISPOSITION, SURVIVOR, REASON, RESPONSIBLE, DEADLINE, CLOSED_ON, IGNORED -> null;
        };
    }

    /// Those that have another value in `b`.
    public static Set<AssetField> differing(AssetFacts a, AssetFacts b) {
        var differing = EnumSet.noneOf(AssetField.class);
        for (var field : AssetField.values()) if (!Objects.equals(text(a, field), text(b, field))) differing.add(field);
        return differing;
    }

    /// These fields as one text that `read` understands. A field without a value stands with nothing behind it.
    public static String write(AssetFacts facts, Set<AssetField> fields) {
        var text = new StringBuilder();
        for (var field : fields) text.append(text.isEmpty() ? "" : BETWEEN).append(field.key()).append(IS).append(Objects.requireNonNullElse(text(facts, field), ""));
        return text.toString();
    }

    /// Empty for what `write` did not write.
    public static Map<AssetField, String> read(String written) {
        var values = new EnumMap<AssetField, String>(AssetField.class);
        for (var part : written.split(String.valueOf(BETWEEN), -1)) {
            int at = part.indexOf(IS);
            var field = at < 0 ? null : field(part.substring(0, at));
            if (field == null) return Map.of();
            values.put(field, part.substring(at + 1));
        }
        return values;
    }

    private static @Nullable AssetField field(String key) {
        for (var field : AssetField.values()) if (field.key().equals(key)) return field;
        return null;
    }

    private static @Nullable String dated(@Nullable PartialDate date) {
        return date == null ? null : date.approximate() ? date + "~" : date.toString();
    }
}
