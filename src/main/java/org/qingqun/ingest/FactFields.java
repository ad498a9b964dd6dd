package org.qingqun.ingest;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.FieldValues;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Term;

/// The facts of an asset field by field: comparing, choosing between two, and their text.
final class FactFields {
    static final Set<AssetField> ACTIVITY = Set.of(AssetField.ACTIVITY, AssetField.LAST_ACTIVE_ON, AssetField.MESSAGES_30D);
    static final Set<AssetField> TERM = Set.of(AssetField.TEMPORARY, AssetField.ENDS_ON);

    private FactFields() {}

    /// `before` with the fields of `take` from `fresh`; the source stays unless something changed.
    static AssetFacts mix(AssetFacts before, AssetFacts fresh, Set<AssetField> take) {
        var b = before;
        var f = fresh;
        var custodian = new Custodian(take.contains(AssetField.CUSTODIAN) ? f.custodian().name() : b.custodian().name(),
                take.contains(AssetField.CUSTODIAN_TITLE) ? f.custodian().title() : b.custodian().title(),
                take.contains(AssetField.PHONE) ? f.custodian().phone() : b.custodian().phone());
        var mixed = new AssetFacts(take.contains(AssetField.NAME) && differs(b, f, AssetField.NAME) ? f.name() : b.name(),
                take.contains(AssetField.UNIT) ? f.unit() : b.unit(), take.contains(AssetField.SPONSOR) ? f.sponsor() : b.sponsor(),
                take.contains(AssetField.PLATFORM) ? f.platform() : b.platform(), custodian,
                take.contains(AssetField.PURPOSE) ? f.purpose() : b.purpose(), take.contains(AssetField.AUDIENCE) ? f.audience() : b.audience(),
                take.contains(AssetField.CREATED_ON) ? f.createdOn() : b.createdOn(), activity(b.activity(), f.activity(), take),
                take.contains(AssetField.MEMBERS) ? f.members() : b.members(), term(b.term(), f.term(), take),
                take.contains(AssetField.FILING_NO) ? f.filingNo() : b.filingNo(), take.contains(AssetField.NOTE) ? f.note() : b.note(), b.source());
        return mixed.equals(b) ? b : withSource(mixed, f);
    }

    /// Which of `fields` have another value in `fresh`. Names that only differ in spaces or width do not differ.
    static Set<AssetField> differing(AssetFacts before, AssetFacts fresh, Set<AssetField> fields) {
        var differing = EnumSet.noneOf(AssetField.class);
        for (var field : fields) if (differs(before, fresh, field)) differing.add(field);
        return differing;
    }

    private static boolean differs(AssetFacts before, AssetFacts fresh, AssetField field) {
        if (field == AssetField.NAME) return !before.name().equals(fresh.name()) && !Identity.nameKey(before.name()).equals(Identity.nameKey(fresh.name()));
        if (TERM.contains(field)) return !term(before.term(), fresh.term(), Set.of(field)).equals(before.term());
        return !Objects.equals(text(before, field), text(fresh, field));
    }

    /// A field's value in canonical text, null where there is none.
    static @Nullable String text(AssetFacts f, AssetField field) {
        return FieldValues.text(f, field);
    }

    /// The evidence follows the statement: it stays as long as the statement does.
    private static Activity activity(Activity b, Activity f, Set<AssetField> take) {
        var mixed = new Activity(take.contains(AssetField.ACTIVITY) ? f.level() : b.level(), take.contains(AssetField.LAST_ACTIVE_ON) ? f.lastActiveOn() : b.lastActiveOn(),
                take.contains(AssetField.MESSAGES_30D) ? f.messages30d() : b.messages30d(), b.grade(), b.dataDate());
        boolean told = take.stream().anyMatch(ACTIVITY::contains);
        var grade = take.contains(AssetField.EVIDENCE) || (told && !mixed.equals(b)) ? f.grade() : b.grade();
        return new Activity(mixed.level(), mixed.lastActiveOn(), mixed.messages30d(), grade, told && f.dataDate() != null ? f.dataDate() : b.dataDate());
    }

    /// 是否临时 alone says nothing against an end that is known.
    private static Term term(Term b, Term f, Set<AssetField> take) {
        if (take.contains(AssetField.ENDS_ON)) return f;
        if (!take.contains(AssetField.TEMPORARY)) return b;
        boolean temporary = f.kind() == Term.Kind.UNTIL_DATE;
        boolean wasTemporary = b.kind() == Term.Kind.UNTIL_DATE || b.kind() == Term.Kind.UNTIL_EVENT;
        return temporary == wasTemporary && b.kind() != Term.Kind.UNKNOWN ? b : f;
    }

    private static AssetFacts withSource(AssetFacts m, AssetFacts fresh) {
        return new AssetFacts(m.name(), m.unit(), m.sponsor(), m.platform(), m.custodian(), m.purpose(), m.audience(), m.createdOn(), m.activity(), m.members(),
                m.term(), m.filingNo(), m.note(), fresh.source());
    }
}
