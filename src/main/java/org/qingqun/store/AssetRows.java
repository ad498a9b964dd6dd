package org.qingqun.store;

import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Sound;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;
import org.qingqun.store.schema.tables.records.AssetRecord;

/// An asset and its row, in both directions.
final class AssetRows {
    private AssetRows() {}

    static Asset read(AssetRecord r) {
        var kind = Columns.keyed(AppKind.class, r.getKind());
        return Asset.of(Keyed.of(Family.class, r.getFamily()), kind, new AssetId(r.getId()), r.getCode(), facts(r),
                Keyed.of(AssetStatus.class, r.getStatus()), r.getVersion());
    }

    /// What a new row holds.
    static Asset fresh(long id, AssetDraft draft) {
        return Asset.of(draft.family(), draft.kind(), new AssetId(id), code(id), draft.facts(), AssetStatus.IN_USE, 1);
    }

    private static String code(long id) {
        return "QZ-" + StringUtils.leftPad(Long.toString(id), 5, '0');
    }

    /// A whole new row; the code is made from the number.
    static AssetRecord of(long id, AssetDraft draft) {
        var r = new AssetRecord();
        r.setId(id);
        r.setCode(code(id));
        r.setFamily(draft.family().key());
        r.setKind(draft.family() == Family.GOV_APP ? Columns.key(Objects.requireNonNullElse(draft.kind(), AppKind.APP)) : null);
        r.setOccurrence(draft.occurrence());
        r.setStatus(AssetStatus.IN_USE.key());
        r.setVersion(1);
        return write(r, draft.facts());
    }

    /// Sets every column that facts decide, and no other.
    static AssetRecord write(AssetRecord r, AssetFacts f) {
        r.setName(f.name());
        r.setNameKey(Identity.nameKey(f.name()));
        var sound = Sound.of(f.name());
        r.setNameInitials(sound.initials());
        r.setNameSound(sound.syllables());
        r.setUnitId(f.unit().value());
        r.setSponsor(f.sponsor());
        r.setPlatform(f.platform().key());
        r.setCustodianName(f.custodian().name());
        r.setCustodianTitle(f.custodian().title());
        r.setCustodianPhone(f.custodian().phone());
        r.setPurpose(f.purpose());
        r.setAudience(f.audience());
        r.setCreatedOn(Columns.text(f.createdOn()));
        r.setMembers(f.members());
        r.setTerm(f.term().kind().key());
        r.setEndsOn(Columns.text(f.term().endsOn()));
        r.setTermEvent(f.term().event());
        r.setFilingNo(f.filingNo());
        r.setNote(f.note());
        r.setSourceFile(f.source().file());
        r.setSourceSheet(f.source().sheet());
        r.setSourceRow(f.source().row());
        writeActivity(r, f.activity());
        return r;
    }

    /// `last_active_until` is what lists sort by: the latest day a partial date can mean.
    private static void writeActivity(AssetRecord r, Activity a) {
        var last = a.lastActiveOn();
        r.setActivity(a.level().key());
        r.setLastActiveOn(Columns.text(last));
        r.setLastActiveUntil(last == null ? null : last.latest());
        r.setMessages_30d(a.messages30d());
        r.setEvidence(a.grade().key());
        r.setDataDate(a.dataDate());
    }

    private static AssetFacts facts(AssetRecord r) {
        var activity = new Activity(Keyed.of(ActivityLevel.class, r.getActivity()), Columns.partialDate(r.getLastActiveOn()), r.getMessages_30d(),
                Keyed.of(EvidenceGrade.class, r.getEvidence()), r.getDataDate());
        var term = new Term(Keyed.of(Term.Kind.class, r.getTerm()), Columns.partialDate(r.getEndsOn()), r.getTermEvent());
        var custodian = new Custodian(r.getCustodianName(), r.getCustodianTitle(), r.getCustodianPhone());
        return new AssetFacts(r.getName(), new UnitId(r.getUnitId()), r.getSponsor(), Keyed.of(Platform.class, r.getPlatform()),
                custodian, r.getPurpose(), r.getAudience(), Columns.partialDate(r.getCreatedOn()), activity, r.getMembers(), term, r.getFilingNo(),
                r.getNote(), new Source(r.getSourceFile(), r.getSourceSheet(), r.getSourceRow()));
    }

    static @Nullable AssetId id(@Nullable Long value) {
        return value == null ? null : new AssetId(value);
    }
}
