package org.qingqun.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.ArrayUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.rule.Dismissal;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.store.schema.tables.records.DismissalRecord;
import org.qingqun.store.schema.tables.records.FindingRecord;

/// A finding and its row, in both directions.
final class FindingRows {
    /// What a person dismisses and what lives across scans: everything a rule says about an asset.
    record Subject(long asset, String rule) {
        static Subject of(Finding f) {
            return new Subject(f.asset().value(), f.rule().value());
        }
    }

    private FindingRows() {}

    static Finding read(FindingRecord r) {
        return new Finding(new RuleId(r.getRule()), new AssetId(r.getAssetId()), severity(r.getSeverity()), EvidenceJson.read(r.getEvidence()),
                Keyed.of(EvidenceGrade.class, r.getGrade()), r.getDataDate(), r.getAsOf());
    }

    /// What changes of a row that another finding takes.
    static @Nullable Object[] changed(Finding f, String key, LocalDate firstSeen, boolean dismissed, long row) {
        return ArrayUtils.addAll(says(f, key, firstSeen, dismissed), row);
    }

    /// A new row; the number is the database's.
    ///
    /// @param key       of everything its rule says about its asset
    /// @param firstSeen the scan it is known since
    static @Nullable Object[] added(Finding f, String key, LocalDate firstSeen, boolean dismissed) {
        return ArrayUtils.addAll(says(f, key, firstSeen, dismissed), f.rule().value(), f.asset().value(), f.asset().value());
    }

    private static @Nullable Object[] says(Finding f, String key, LocalDate firstSeen, boolean dismissed) {
        return new Object[] {rank(f.severity()), EvidenceJson.write(f.evidence()), key, f.grade().key(), f.dataDate(), f.asOf(), firstSeen, dismissed};
    }

    /// One key for all a rule says about an asset, since that is what a dismissal covers.
    static String key(List<Finding> ofOneSubject) {
        return EvidenceJson.key(ofOneSubject.stream().flatMap(f -> f.evidence().stream()).toList());
    }

    static Dismissal dismissal(DismissalRecord r) {
        return new Dismissal(r.getReason(), r.getApprover(), r.getOnDay(), r.getUntilDay());
    }

    /// Whether a finding with this key goes in as dismissed.
    static boolean isDismissed(@Nullable DismissalRecord by, String key, LocalDate day) {
        return by != null && Objects.equals(by.getEvidenceKey(), key) && dismissal(by).holdsOn(day);
    }

    /// Stored as a rank, so that SQL sorts by strength; names may change, ranks never.
    static int rank(Severity severity) {
        return switch (severity) {
            case ASK -> 1;
            case LIKELY -> 2;
            case STRONG -> 3;
        };
    }

    static Severity severity(int rank) {
        return switch (rank) {
            case 1 -> Severity.ASK;
            case 2 -> Severity.LIKELY;
            case 3 -> Severity.STRONG;
            default -> throw new IllegalStateException("severity " + rank);
        };
    }
}
