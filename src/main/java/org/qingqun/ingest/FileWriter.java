package org.qingqun.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Sha256;
import org.qingqun.ingest.sheet.ReturnedFile;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.FieldValues;

/// Writes what a file would do, inside its transaction. Assets that are gone already are counted only when it is known that they were there on the
/// baseline day. The same file again leaves no trace; another one that changes nothing is a return all
/// the same.
final class FileWriter implements RowPlanner.Taker {
    /// What stands in the log where a unit returned nothing and no file.
    static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final int SUBJECT = 12;
    private final Desk desk;
    private final BatchWriter batch;
    private final PersonId by;
    private final String reason;
    private final List<ProposedRow> proposed = new ArrayList<>();
    private final Map<AssetId, Runnable> onRefusal = new HashMap<>();
    private final List<Asset> waiting = new ArrayList<>();

    /// Where an import writes to.
    record Desk(AssetStore assets, ImportLog log, AuditStore audit, Enrolment enrolment, Proposals proposals, Clock clock) {}

    /// @param reason why edited values gave way in rows that are overruled
    FileWriter(Desk desk, BatchWriter batch, PersonId by, String reason) {
        this.desk = desk;
        this.batch = batch;
        this.by = by;
        this.reason = reason;
    }

    @Override public List<Asset> take(List<PlannedRow> rows) {
        var drafts = rows.stream().map(PlannedRow::draft).filter(Objects::nonNull).toList();
        var fresh = desk.assets().insertAll(drafts);
        batch.added(fresh);
        var changes = rows.stream().filter(PlannedRow::changes).map(FileWriter::change).toList();
        batch.changing(changes.stream().map(c -> c.before().id()).toList());
        desk.assets().replaceAll(changes);
        var counted = new ArrayList<Asset>();
        int next = 0;
        for (var row : rows) {
            if (row.overruled()) recordOverruling(row);
            if (row.draft() != null) {
                var asset = fresh.get(next++);
                row.notes().code(row.read(), asset);
                propose(row, asset.id());
                (row.read().decision() != null && row.read().decision().done() ? waiting : counted).add(asset);
            } else if (row.before() != null) {
                propose(row, row.before().id());
            }
        }
        if (!counted.isEmpty()) desk.enrolment().enrol(counted);
        return fresh;
    }

    /// To be called once, after the last row.
    void finish(FilePlan plan, String sha256) {
        if (!proposed.isEmpty()) {
            var taken = desk.proposals().propose(proposed, by);
            batch.proposed(taken.cases());
            taken.refused().forEach(id -> onRefusal.getOrDefault(id, () -> {}).run());
            waiting.removeIf(a -> taken.outside().contains(a.id()));
        }
        if (!waiting.isEmpty()) desk.enrolment().enrol(waiting);
        record(plan, sha256);
    }

    private static AssetStore.Change change(PlannedRow row) {
        return new AssetStore.Change(Objects.requireNonNull(row.before()), Objects.requireNonNull(row.after()));
    }

    private void recordOverruling(PlannedRow row) {
        var before = Objects.requireNonNull(row.before());
        var audit = desk.audit();
        var after = Objects.requireNonNull(row.after());
        var differing = FieldValues.differing(before.facts(), after);
        audit.append(new AuditEntry(desk.clock().instant(), by.value(), "asset.overrule", "asset:" + before.id().value(), audit.reference(FieldValues.write(before.facts(), differing)),
                audit.reference(FieldValues.write(after, differing)), reason));
    }

    private void propose(PlannedRow row, AssetId asset) {
        var decision = row.read().decision();
        if (decision == null) return;
        proposed.add(new ProposedRow(asset, decision, row.draft() != null));
        onRefusal.put(asset, () -> row.notes().decisionRefused(row.read()));
    }

    /// One line in the import log for each unit of the file, with its own counts; one in the audit log for the file.
    private void record(FilePlan plan, String sha256) {
        var counts = plan.byUnit();
        var total = plan.counts();
        boolean changed = total.fresh() + total.updated() > 0;
        if (!changed && desk.log().isKnown(sha256) && desk.log().findUnits().containsAll(counts.keySet())) return;
        counts.forEach((unit, own) -> desk.log().add(batch.id(), plan.path().toString(), sha256, unit, own, desk.clock().instant()));
        desk.audit().append(new AuditEntry(desk.clock().instant(), by.value(), "import", "file:" + sha256.substring(0, SUBJECT), null,
                "new %d, updated %d, same %d, conflict %d, wrong %d".formatted(total.fresh(), total.updated(), total.same(), total.conflicts(), total.wrong()),
                null));
    }

    /// Of the file's bytes, lower-case hex.
    static String sha256(Path file) {
        try (var local = ReturnedFile.open(file); var sink = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), Sha256.digest())) {
            Files.copy(local.path(), sink);
            return Sha256.hex(sink.getMessageDigest());
        } catch (IOException broken) {
            throw new ExpectedException(broken, ErrorCode.UNREADABLE_FILE, String.valueOf(file.getFileName()));
        }
    }
}
