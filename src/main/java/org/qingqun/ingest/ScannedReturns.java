package org.qingqun.ingest;

import java.time.Clock;
import java.util.List;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitNames;
import org.qingqun.inventory.UnitStore;

/// Takes note of returns that have to be typed first, scans and pictures, where their file names say whose they are.
record ScannedReturns(UnitStore units, AuditStore audit, Transactions transactions, Clock clock) {
    void note(List<FilePreview> files, PersonId by) {
        var scans = files.stream().filter(f -> f.refusal() != null && f.refusal().code() == ErrorCode.NEEDS_TYPING).toList();
        if (scans.isEmpty()) return;
        transactions.inOne(() -> {
            var names = new UnitNames(units.findAll());
            for (var scan : scans) {
                var file = String.valueOf(scan.path().getFileName());
                names.findIn(file).found().filter(u -> !u.provisional()).ifPresent(unit -> note(unit, file, by));
            }
        });
    }

    /// Once a file, however often the folder is read.
    private void note(Unit unit, String file, PersonId by) {
        var subject = "unit:" + unit.id().value();
        boolean known = audit.findBySubject(subject).stream().anyMatch(line -> line.entry().action().equals(Returned.TO_TYPE) && file.equals(line.entry().to()));
        if (!known) audit.append(new AuditEntry(clock.instant(), by.value(), Returned.TO_TYPE, subject, null, file, null));
    }
}
