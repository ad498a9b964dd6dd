package org.qingqun.ui.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Term;
import org.qingqun.wording.Terms;

/// Typed text into facts: one field changes, the others stay.
///
/// @param today when a person says something of an asset's activity
public record FieldEdit(Messages messages, LocalDate today) {
    /// What can be edited in place, in the order of the pane.
    public static final List<AssetField> FIELDS = List.of(AssetField.NAME, AssetField.SPONSOR, AssetField.CUSTODIAN, AssetField.CUSTODIAN_TITLE,
            AssetField.PHONE, AssetField.PURPOSE, AssetField.MEMBERS, AssetField.CREATED_ON, AssetField.LAST_ACTIVE_ON, AssetField.ENDS_ON,
            AssetField.FILING_NO, AssetField.NOTE);
    private static final Pattern FIGURES = Pattern.compile("[\\d./-]+");

    /// Either the new facts, or why the text cannot be taken.
    public sealed interface Result {
        record Taken(AssetFacts facts) implements Result {}

        record Refused(String sentence) implements Result {}
    }

    /// The field as it is typed: what `apply` would take for no change.
    public String text(AssetField field, AssetFacts f) {
        return StringUtils.defaultString(switch (field) {
            case NAME -> f.name();
            case SPONSOR -> f.sponsor();
            case CUSTODIAN -> f.custodian().name();
            case CUSTODIAN_TITLE -> f.custodian().title();
            case PHONE -> f.custodian().phone();
            case PURPOSE -> f.purpose();
            case MEMBERS -> f.members() == null ? null : f.members().toString();
            case CREATED_ON -> string(f.createdOn());
            case LAST_ACTIVE_ON -> string(f.activity().lastActiveOn());
            case ENDS_ON -> f.term().endsOn() != null ? f.term().endsOn().toString()
                    : f.term().kind() == Term.Kind.UNKNOWN ? null : Objects.toString(f.term().event(), new Terms(messages).of(f.term().kind()));
            case FILING_NO -> f.filingNo();
            case NOTE -> f.note();
            default -> throw new IllegalArgumentException(field.key());
        });
    }

    public Result apply(AssetField field, AssetFacts f, String typed) {
        var text = StringUtils.trimToNull(typed);
        return switch (field) {
            case NAME -> text == null ? refused("inventory.edit.blank") : taken(with(f, text, f.sponsor(), f.custodian(), f.purpose(), f.members()));
            case SPONSOR -> taken(with(f, f.name(), text, f.custodian(), f.purpose(), f.members()));
            case CUSTODIAN -> taken(with(f, new Custodian(text, f.custodian().title(), f.custodian().phone())));
            case CUSTODIAN_TITLE -> taken(with(f, new Custodian(f.custodian().name(), text, f.custodian().phone())));
            case PHONE -> taken(with(f, new Custodian(f.custodian().name(), f.custodian().title(), text)));
            case PURPOSE -> taken(with(f, f.name(), f.sponsor(), f.custodian(), text, f.members()));
            case MEMBERS -> members(f, text);
            case CREATED_ON, LAST_ACTIVE_ON -> date(field, f, text);
            case ENDS_ON -> end(f, text);
            case FILING_NO -> taken(last(f, text, f.note()));
            case NOTE -> taken(last(f, f.filingNo(), text));
            default -> throw new IllegalArgumentException(field.key());
        };
    }

    private Result members(AssetFacts f, @Nullable String text) {
        if (text != null && !text.matches("\\d{1,8}")) return refused("inventory.edit.notACount");
        return taken(with(f, f.name(), f.sponsor(), f.custodian(), f.purpose(), text == null ? null : Integer.valueOf(text)));
    }

    private Result date(AssetField field, AssetFacts f, @Nullable String text) {
        var date = PartialDate.parse(text).orElse(null);
        if (text != null && date == null) return refused("inventory.edit.notADate");
        if (date != null && date.earliest().isAfter(today)) return refused("inventory.edit.future");
        return taken(field == AssetField.CREATED_ON ? when(f, date, f.activity(), f.term()) : when(f, f.createdOn(), activity(f.activity(), date), f.term()));
    }

    /// Words name an event; figures that are no date name none.
    private Result end(AssetFacts f, @Nullable String text) {
        if (text != null && FIGURES.matcher(text).matches() && PartialDate.parse(text).isEmpty()) return refused("inventory.edit.notADate");
        return taken(when(f, f.createdOn(), f.activity(), term(text)));
    }

    /// What a person types in is at least the unit's word, said today.
    private Activity activity(Activity before, @Nullable PartialDate date) {
        var grade = before.grade() == EvidenceGrade.UNKNOWN && date != null ? EvidenceGrade.UNIT : before.grade();
        return new Activity(before.level(), date, before.messages30d(), grade, today);
    }

    private Term term(@Nullable String text) {
        if (text == null) return Term.UNKNOWN;
        if (text.equals(new Terms(messages).of(Term.Kind.PERMANENT))) return Term.PERMANENT;
        return PartialDate.parse(text).map(Term::untilDate).orElseGet(() -> Term.untilEvent(text));
    }

    private Result refused(String key) {
        return new Result.Refused(messages.text(key));
    }

    private static Result taken(AssetFacts facts) {
        return new Result.Taken(facts);
    }

    private static @Nullable String string(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static AssetFacts with(AssetFacts f, Custodian custodian) {
        return with(f, f.name(), f.sponsor(), custodian, f.purpose(), f.members());
    }

    private static AssetFacts with(AssetFacts f, String name, @Nullable String sponsor, Custodian custodian, @Nullable String purpose,
            @Nullable Integer members) {
        return new AssetFacts(name, f.unit(), sponsor, f.platform(), custodian, purpose, f.audience(), f.createdOn(), f.activity(), members, f.term(),
                f.filingNo(), f.note(), f.source());
    }

    private static AssetFacts when(AssetFacts f, @Nullable PartialDate createdOn, Activity activity, Term term) {
        return new AssetFacts(f.name(), f.unit(), f.sponsor(), f.platform(), f.custodian(), f.purpose(), f.audience(), createdOn, activity, f.members(), term,
                f.filingNo(), f.note(), f.source());
    }

    private static AssetFacts last(AssetFacts f, @Nullable String filingNo, @Nullable String note) {
        return new AssetFacts(f.name(), f.unit(), f.sponsor(), f.platform(), f.custodian(), f.purpose(), f.audience(), f.createdOn(), f.activity(),
                f.members(), f.term(), filingNo, note, f.source());
    }
}
