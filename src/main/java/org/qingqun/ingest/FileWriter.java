package org.qingqun.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.UnitId;

/// Writes what a file would do, inside its transaction. A file that changes nothing leaves no trace, unless it is the first of its units.
record FileWriter(AssetStore assets, ImportLog log, AuditStore audit, Enrolment enrolment, Proposals proposals, Clock clock, Register register) {
    private static final int SUBJECT = 12;

    /// @param reason why edited values gave way in rows that are overruled
    void write(FilePlan plan, String sha256, PersonId by, String reason) {
        var fresh = insert(plan);
        int next = 0;
        var proposed = new ArrayList<ProposedRow>();
        for (var row : plan.rows().filter(r -> r.after() != null).toList()) {
            var asset = row.before() == null ? fresh.get(next++) : replace(row);
            if (row.overruled()) recordOverruling(row, by, reason);
            propose(row, asset.id(), proposed);
        }
        if (!fresh.isEmpty()) enrolment.enrol(fresh);
        if (!proposed.isEmpty()) proposals.propose(proposed);
        record(plan, sha256, by);
    }

    private List<Asset> insert(FilePlan plan) {
        var rows = plan.rows().filter(r -> r.draft() != null).toList();
        var fresh = assets.insertAll(rows.stream().map(r -> Objects.requireNonNull(r.draft())).toList());
        for (int i = 0; i < rows.size(); i++) register.put(Objects.requireNonNull(rows.get(i).identity()), fresh.get(i));
        return fresh;
    }

    private Asset replace(PlannedRow row) {
        var before = Objects.requireNonNull(row.before());
        var after = Objects.requireNonNull(row.after());
        if (after.equals(before.facts())) return before;
        var changed = assets.replace(before, after);
        register.replace(before, changed);
        return changed;
    }

    private void recordOverruling(PlannedRow row, PersonId by, String reason) {
        var before = Objects.requireNonNull(row.before());
        audit.append(new AuditEntry(clock.instant(), by.value(), "asset.overrule", "asset:" + before.id().value(), audit.reference(before.facts().toString()),
                audit.reference(String.valueOf(row.after())), reason));
    }

    private static void propose(PlannedRow row, AssetId asset, List<ProposedRow> proposed) {
        var disposition = row.preview().stored().get(AssetField.DISPOSITION);
        if (disposition == null) return;
        var seen = row.preview().seen();
        proposed.add(new ProposedRow(asset, disposition, seen.get(AssetField.SURVIVOR), seen.get(AssetField.REASON), seen.get(AssetField.RESPONSIBLE),
                seen.get(AssetField.DEADLINE)));
    }

    /// One line in the import log for each unit of the file, with its own counts; one in the audit log for the file.
    private void record(FilePlan plan, String sha256, PersonId by) {
        var counts = new LinkedHashMap<UnitId, Counts>();
        plan.rows().filter(r -> r.unit() != null).forEach(r -> counts.merge(Objects.requireNonNull(r.unit()), r.counts(), Counts::plus));
        var total = plan.preview().counts();
        boolean changed = total.fresh() + total.updated() > 0;
        if (!changed && log.findUnits().containsAll(counts.keySet())) return;
        counts.forEach((unit, own) -> log.add(plan.path().toString(), sha256, unit, own, clock.instant()));
        audit.append(new AuditEntry(clock.instant(), by.value(), "import", "file:" + sha256.substring(0, SUBJECT), null,
                "new %d, updated %d, same %d, conflict %d, wrong %d".formatted(total.fresh(), total.updated(), total.same(), total.conflicts(), total.wrong()),
                null));
    }

    /// Of the file's bytes, lower-case hex.
    static String sha256(Path file) {
        try (var sink = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, sink);
            return HexFormat.of().formatHex(sink.getMessageDigest().digest());
        } catch (IOException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, String.valueOf(file.getFileName()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
