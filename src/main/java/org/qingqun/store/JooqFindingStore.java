package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.DISMISSAL;
import static org.qingqun.store.schema.Tables.FINDING;
import static org.qingqun.store.schema.Tables.SCAN_RUN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Finding;
import org.qingqun.rule.FindingStore;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.store.schema.tables.records.FindingRecord;

/// Findings in their table, severity as its rank; dismissals in theirs, where no scan touches them.
record JooqFindingStore(DSLContext db) implements FindingStore {
    /// What a person dismisses: everything a rule says about an asset.
    private record Subject(long asset, String rule) {}

    /// A finding that was dismissed goes in as dismissed when what the rule says is still the same.
    @Override public void replaceOpen(Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings) {
        db.transaction(() -> {
            db.deleteFrom(FINDING).where(FINDING.RULE.in(rules.stream().map(RuleId::value).toList())).execute();
            var dismissed = dismissed();
            var keys = keys(findings);
            BulkInsert.run(db, FINDING, findings.stream().map(f -> row(f, keys, dismissed)).toList());
            db.insertInto(SCAN_RUN).set(SCAN_RUN.AS_OF, asOf).execute();
        });
    }

    @Override public List<Finding> findOpen(RuleId rule) {
        return db.select(FINDING.fields()).from(FINDING).join(ASSET).on(ASSET.ID.eq(FINDING.ASSET_ID))
                .where(FINDING.RULE.eq(rule.value()), OpenFindings.isOpen()).orderBy(FINDING.SEVERITY.desc(), FINDING.ASSET_ID, FINDING.ID).fetchInto(FINDING).map(JooqFindingStore::read);
    }

    @Override public List<Finding> findByAsset(AssetId asset) {
        return db.selectFrom(FINDING).where(FINDING.ASSET_ID.eq(asset.value()), FINDING.DISMISSED.isFalse())
                .orderBy(FINDING.SEVERITY.desc(), FINDING.RULE, FINDING.ID).fetch(JooqFindingStore::read);
    }

    @Override public Map<RuleId, Map<Severity, Integer>> countOpen() {
        var counts = new LinkedHashMap<RuleId, Map<Severity, Integer>>();
        db.select(FINDING.RULE, FINDING.SEVERITY, count()).from(FINDING).join(ASSET).on(ASSET.ID.eq(FINDING.ASSET_ID)).where(OpenFindings.isOpen())
                .groupBy(FINDING.RULE, FINDING.SEVERITY).orderBy(FINDING.RULE, FINDING.SEVERITY).forEach(r ->
                        counts.computeIfAbsent(new RuleId(r.value1()), _ -> new EnumMap<>(Severity.class)).put(severity(r.value2()), r.value3()));
        return counts;
    }

    @Override public void dismiss(AssetId asset, RuleId rule, String reason) {
        db.transaction(() -> {
            var of = FINDING.ASSET_ID.eq(asset.value()).and(FINDING.RULE.eq(rule.value()));
            var key = db.select(FINDING.EVIDENCE_KEY).from(FINDING).where(of).limit(1).fetchOptional(FINDING.EVIDENCE_KEY);
            if (key.isEmpty()) return; // gone with the last scan: nothing left to dismiss
            db.insertInto(DISMISSAL).set(DISMISSAL.ASSET_ID, asset.value()).set(DISMISSAL.RULE, rule.value()).set(DISMISSAL.EVIDENCE_KEY, key.get())
                    .set(DISMISSAL.REASON, reason).onConflict(DISMISSAL.ASSET_ID, DISMISSAL.RULE).doUpdate().set(DISMISSAL.EVIDENCE_KEY, key.get())
                    .set(DISMISSAL.REASON, reason).execute();
            db.update(FINDING).set(FINDING.DISMISSED, true).where(of).execute();
        });
    }

    @Override public Optional<LocalDate> lastScanDay() {
        return db.select(SCAN_RUN.AS_OF).from(SCAN_RUN).orderBy(SCAN_RUN.ID.desc()).limit(1).fetchOptional(SCAN_RUN.AS_OF);
    }

    private Map<Subject, String> dismissed() {
        return db.selectFrom(DISMISSAL).fetchMap(r -> new Subject(r.getAssetId(), r.getRule()), r -> r.getEvidenceKey());
    }

    /// One key for all a rule says about an asset, since that is what a dismissal covers.
    private static Map<Subject, String> keys(Collection<Finding> findings) {
        var keys = new HashMap<Subject, String>();
        findings.stream().collect(Collectors.groupingBy(JooqFindingStore::subject)).forEach((subject, all) ->
                keys.put(subject, EvidenceJson.key(all.stream().flatMap(f -> f.evidence().stream()).toList())));
        return keys;
    }

    private static Subject subject(Finding f) {
        return new Subject(f.asset().value(), f.rule().value());
    }

    private static FindingRecord row(Finding f, Map<Subject, String> keys, Map<Subject, String> dismissed) {
        var key = Objects.requireNonNull(keys.get(subject(f)));
        var r = new FindingRecord(); // the number is the database's
        r.setRule(f.rule().value());
        r.setAssetId(f.asset().value());
        r.setSeverity(rank(f.severity()));
        r.setEvidence(EvidenceJson.write(f.evidence()));
        r.setEvidenceKey(key);
        r.setGrade(f.grade().key());
        r.setDataDate(f.dataDate());
        r.setAsOf(f.asOf());
        r.setDismissed(key.equals(dismissed.get(subject(f))));
        return r;
    }

    private static Finding read(FindingRecord r) {
        return new Finding(new RuleId(r.getRule()), new AssetId(r.getAssetId()), severity(r.getSeverity()), EvidenceJson.read(r.getEvidence()),
                Keyed.of(EvidenceGrade.class, r.getGrade()), r.getDataDate(), r.getAsOf());
    }

    /// Stored as a rank, so that SQL sorts by strength; names may change, ranks never.
    static int rank(Severity severity) {
        return switch (severity) {
            case ASK -> 1;
            case LIKELY -> 2;
            case STRONG -> 3;
        };
    }

    private static Severity severity(int rank) {
        return switch (rank) {
            case 1 -> Severity.ASK;
            case 2 -> Severity.LIKELY;
            case 3 -> Severity.STRONG;
            default -> throw new IllegalStateException("severity " + rank);
        };
    }
}
