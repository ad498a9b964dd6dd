package org.qingqun.wording;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;

/// A field's canonical text, as an import's preview holds it, in the reader's words. Phones are masked.
public record FieldText(Messages messages) {
    private static final String HEDGE = "~";

    /// — where there is no value.
    public String of(AssetField field, @Nullable String canonical) {
        if (canonical == null) return FigureText.NONE;
        var terms = new Terms(messages);
        return switch (field) {
            case PLATFORM -> terms.of(Keyed.of(Platform.class, canonical));
            case TEMPORARY -> terms.of(Keyed.of(Term.Kind.class, canonical));
            case ACTIVITY -> terms.of(Keyed.of(ActivityLevel.class, canonical));
            case EVIDENCE -> terms.of(Keyed.of(EvidenceGrade.class, canonical));
            case DISPOSITION -> terms.disposition(canonical);
            case MEMBERS, MESSAGES_30D -> FigureText.count(Long.parseLong(canonical));
            case ENDS_ON -> canonical.equals(Term.Kind.PERMANENT.key()) ? terms.of(Term.Kind.PERMANENT) : date(canonical);
            case CREATED_ON, LAST_ACTIVE_ON -> date(canonical);
            case PHONE -> String.valueOf(Masking.phone(canonical));
            default -> canonical;
        };
    }

    /// An event stands as it was written.
    private String date(String canonical) {
        boolean approximate = canonical.endsWith(HEDGE);
        var date = PartialDate.parse(approximate ? canonical.substring(0, canonical.length() - 1) : canonical);
        return date.map(d -> new DateText(messages).of(new PartialDate(d.year(), d.month(), d.day(), approximate))).orElse(canonical);
    }
}
