package org.qingqun.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.DISMISSAL;
import static org.qingqun.store.schema.Tables.FINDING;
import static org.qingqun.store.schema.Tables.SCAN_RUN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.rule.Dismissal;
import org.qingqun.rule.Finding;
import org.qingqun.rule.FindingLife;
import org.qingqun.rule.FindingLife.Stage;
import org.qingqun.rule.FindingStore;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.store.schema.tables.records.DismissalRecord;

/// Findings in their table, severity as its rank; dismissals in theirs, where no scan touches them. What is gone keeps its row until it is found again.
record JooqFindingStore(DSLContext db) implements FindingStore {
    @Override public void replaceOpen(Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings) {
        db.transaction(() -> {
            replace(of(rules), asOf, findings);
            db.insertInto(SCAN_RUN).set(SCAN_RUN.AS_OF, asOf).execute();
        });
    }

    @Override public void refreshOpen(Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings) {
        db.transaction(() -> replace(of(rules), asOf, findings));
    }

    @Override public void replaceOf(AssetId asset, Set<RuleId> rules, LocalDate asOf, Collection<Finding> findings) {
        db.transaction(() -> replace(of(rules).and(FINDING.ASSET_ID.eq(asset.value())), asOf, findings));
    }

    /// On SQLite the table is walked: an index of rules would bring the rows out of their order.
    private static Condition of(Set<RuleId> rules) {
        return Scanned.column(FINDING.RULE).in(rules.stream().map(RuleId::value).toList());
    }

    private void replace(Condition scope, LocalDate asOf, Collection<Finding> findings) {
        new FindingUpdate(db, asOf, findings).over(scope);
    }

    @Override public List<Finding> findOpen(RuleId rule) {
        return db.selectFrom(FINDING).where(FINDING.RULE.eq(rule.value()), OpenFindings.areOpen())
                .orderBy(FINDING.SEVERITY.desc(), FINDING.ASSET_ID, FINDING.ID).fetch(FindingRows::read);
    }

    @Override public List<AssetId> findAccused(RuleId rule) {
        return db.select(FINDING.ASSET_ID).from(FINDING).where(FINDING.RULE.eq(rule.value()), FINDING.SEVERITY.gt(FindingRows.rank(Severity.ASK)), OpenFindings.areOpen())
                .orderBy(FINDING.SEVERITY.desc(), FINDING.ASSET_ID, FINDING.ID).fetch(r -> new AssetId(r.value1()));
    }

    @Override public List<Finding> findByAsset(AssetId asset) {
        return db.selectFrom(FINDING).where(FINDING.ASSET_ID.eq(asset.value()), FINDING.DISMISSED.isFalse(), FINDING.GONE_ON.isNull())
                .orderBy(FINDING.SEVERITY.desc(), FINDING.RULE, FINDING.ID).fetch(FindingRows::read);
    }

    @Override public List<FindingLife> findLives(AssetId asset) {
        var lastScan = lastScanDay().orElse(LocalDate.MIN);
        return db.selectFrom(FINDING).where(FINDING.ASSET_ID.eq(asset.value())).orderBy(FINDING.SEVERITY.desc(), FINDING.RULE, FINDING.ID)
                .fetch(r -> new FindingLife(FindingRows.read(r), stage(r.getGoneOn(), r.getDismissed(), r.getFirstSeen(), lastScan), r.getFirstSeen(), r.getGoneOn()))
                .stream().sorted(Comparator.comparingInt(JooqFindingStore::place)).toList();
    }

    @Override public Map<RuleId, Map<Stage, Integer>> countStages() {
        var lastScan = lastScanDay().orElse(LocalDate.MIN);
        var counts = new LinkedHashMap<RuleId, Map<Stage, Integer>>();
        db.select(FINDING.RULE, FINDING.GONE_ON, FINDING.DISMISSED, FINDING.FIRST_SEEN, count()).from(FINDING).join(ASSET).on(ASSET.ID.eq(FINDING.ASSET_ID))
                .where(ASSET.STATUS.eq(AssetStatus.IN_USE.key())).groupBy(FINDING.RULE, FINDING.GONE_ON, FINDING.DISMISSED, FINDING.FIRST_SEEN).orderBy(FINDING.RULE)
                .forEach(r -> counts.computeIfAbsent(new RuleId(r.value1()), _ -> new EnumMap<>(Stage.class))
                        .merge(stage(r.value2(), r.value3(), r.value4(), lastScan), r.value5(), Integer::sum));
        return counts;
    }

    @Override public Map<RuleId, Map<Severity, Integer>> countOpen() {
        var counts = new LinkedHashMap<RuleId, Map<Severity, Integer>>();
        db.select(FINDING.RULE, FINDING.SEVERITY, count()).from(FINDING).where(OpenFindings.areOpen())
                .groupBy(FINDING.RULE, FINDING.SEVERITY).orderBy(FINDING.RULE, FINDING.SEVERITY).forEach(r ->
                        counts.computeIfAbsent(new RuleId(r.value1()), _ -> new EnumMap<>(Severity.class)).put(FindingRows.severity(r.value2()), r.value3()));
        return counts;
    }

    @Override public OptionalInt versionScanned(AssetId asset) {
        var version = db.select(min(FINDING.ASSET_VERSION)).from(FINDING).where(FINDING.ASSET_ID.eq(asset.value()), FINDING.GONE_ON.isNull()).fetchSingle().value1();
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    @Override public void dismiss(AssetId asset, RuleId rule, Dismissal dismissal) {
        dismiss(found(asset).and(FINDING.RULE.eq(rule.value())), dismissal);
    }

    @Override public void dismissAll(AssetId asset, Dismissal dismissal) {
        dismiss(found(asset), dismissal);
    }

    /// What is gone with the last scan cannot be dismissed any more.
    private void dismiss(Condition which, Dismissal d) {
        db.transaction(() -> {
            for (var r : db.selectDistinct(FINDING.ASSET_ID, FINDING.RULE, FINDING.EVIDENCE_KEY).from(FINDING).where(which).fetch()) {
                var row = new DismissalRecord();
                row.setAssetId(r.value1());
                row.setRule(r.value2());
                row.setEvidenceKey(r.value3());
                row.setReason(d.reason());
                row.setApprover(d.approver());
                row.setOnDay(d.on());
                row.setUntilDay(d.until());
                db.insertInto(DISMISSAL).set(row).onConflict(DISMISSAL.ASSET_ID, DISMISSAL.RULE).doUpdate().set(row).execute();
            }
            db.update(FINDING).set(FINDING.DISMISSED, true).where(which).execute();
        });
    }

    @Override public Map<AssetId, Map<RuleId, Dismissal>> findDismissals(LocalDate day) {
        return db.selectFrom(DISMISSAL).orderBy(DISMISSAL.ASSET_ID, DISMISSAL.RULE).fetch().stream().filter(r -> FindingRows.dismissal(r).holdsOn(day))
                .collect(Collectors.groupingBy(r -> new AssetId(r.getAssetId()), LinkedHashMap::new,
                        Collectors.toMap(r -> new RuleId(r.getRule()), FindingRows::dismissal, (a, _) -> a, LinkedHashMap::new)));
    }

    @Override public void reopen(AssetId asset, RuleId rule) {
        db.transaction(() -> {
            db.deleteFrom(DISMISSAL).where(DISMISSAL.ASSET_ID.eq(asset.value()), DISMISSAL.RULE.eq(rule.value())).execute();
            db.update(FINDING).set(FINDING.DISMISSED, false).where(found(asset), FINDING.RULE.eq(rule.value())).execute();
        });
    }

    @Override public Optional<LocalDate> lastScanDay() {
        return db.select(SCAN_RUN.AS_OF).from(SCAN_RUN).orderBy(SCAN_RUN.ID.desc()).limit(1).fetchOptional(SCAN_RUN.AS_OF);
    }

    private static Condition found(AssetId asset) {
        return FINDING.ASSET_ID.eq(asset.value()).and(FINDING.GONE_ON.isNull());
    }

    private static Stage stage(@Nullable LocalDate goneOn, boolean dismissed, LocalDate firstSeen, LocalDate lastScan) {
        if (goneOn != null) return Stage.GONE;
        if (dismissed) return Stage.DECIDED;
        return firstSeen.isBefore(lastScan) ? Stage.PERSISTING : Stage.NEW;
    }

    private static int place(FindingLife life) {
        return switch (life.stage()) {
            case NEW, PERSISTING -> 0;
            case DECIDED -> 1;
            case GONE -> 2;
        };
    }
}
