package org.qingqun.report.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Fraction;
import org.qingqun.common.Keyed;
import org.qingqun.common.Sha256;
import org.qingqun.common.Transactions;
import org.qingqun.report.write.CopyWriter;

/// 历次报告: every report that was written, with its files' hashes; the summary itself can be taken out again.
public record KeptReports(KeptReportStore reports, CampaignStore campaigns, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// Longer files are known by their hash alone.
    static final long MOST_BYTES = 2L << 20;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 500;

    /// How a file stands where it was written.
    public enum Stands implements Keyed {
        AS_WRITTEN, CHANGED, GONE
    }

    /// Whoever only reads may write files too, but they are no report of the office's.
    ///
    public boolean mayKeep(PersonId person) {
        return Access.grants(access.people().get(person).role(), Permission.REVIEW);
    }

    /// @throws ExpectedException `NOT_ALLOWED`
    public void requireKeeper(PersonId by) {
        access.require(by, Permission.REVIEW);
    }

    /// @param rate  the key of the rate that is printed
    /// @param share that rate
    /// @throws ExpectedException `FILE_MISSING` where a file is gone already
    public KeptReport keep(Path folder, List<Path> files, LocalDate asOf, String rate, Fraction share, PersonId by) {
        requireKeeper(by);
        var kept = new ArrayList<KeptFile>();
        Map<String, byte[]> bytes = new HashMap<>();
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            long size = size(file);
            if (size <= MOST_BYTES) bytes.put(name, content(file));
            kept.add(new KeptFile(name, size, hash(file), size <= MOST_BYTES));
        }
        var path = StringUtils.left(folder.toAbsolutePath().normalize().toString(), LONGEST);
        return transactions.inOne(() -> {
            var report = reports.insert(campaigns.current().id(), new KeptReport(0, asOf, clock.instant(), by, path, rate, share, audit.head(), kept), bytes);
            audit.append(new AuditEntry(clock.instant(), by.value(), "report.written", "report:" + report.id(), null, asOf + " " + kept.size(), null));
            return report;
        });
    }

    /// Those of the campaign in force, the newest first.
    public List<KeptReport> findAll() {
        return reports.findAll(campaigns.current().id());
    }

    /// @throws ExpectedException `UNKNOWN_REPORT`
    public KeptReport get(long id) {
        return reports.find(id).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_REPORT, id));
    }

    /// Writes what is held of a report into a folder.
    ///
    /// @return the files; none where only hashes are kept
    /// @throws ExpectedException `UNKNOWN_REPORT`, `FILE_IN_USE`, `CANNOT_WRITE`
    public List<Path> takeOut(long id, Path folder) {
        return get(id).files().stream().filter(KeptFile::held).map(f -> new CopyWriter().write(reports.read(id, f.name()), folder.resolve(f.name()))).toList();
    }

    /// Whether a file of a report is still what was written.
    public Stands stands(KeptReport report, KeptFile file) {
        var path = Path.of(report.folder(), file.name());
        if (!Files.isRegularFile(path)) return Stands.GONE;
        return size(path) == file.size() && hash(path).equals(file.sha256()) ? Stands.AS_WRITTEN : Stands.CHANGED;
    }

    /// The newest report with a file of exactly these bytes, whatever it is called now.
    ///
    /// @throws ExpectedException `FILE_MISSING`
    public Optional<KeptReport> findByFile(Path file) {
        var sought = hash(file);
        return findAll().stream().filter(r -> r.files().stream().anyMatch(f -> f.sha256().equals(sought))).findFirst();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new ExpectedException(gone, ErrorCode.FILE_MISSING, file);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new ExpectedException(gone, ErrorCode.FILE_MISSING, file);
        }
    }

    private static String hash(Path file) {
        var digest = Sha256.digest();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
        } catch (IOException gone) {
            throw new ExpectedException(gone, ErrorCode.FILE_MISSING, file);
        }
        return Sha256.hex(digest);
    }
}
