package org.qingqun.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainCheck;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// 备份、恢复、校验.
public record BackupService(DatabaseFile file, AuditStore audit, Arithmetic arithmetic, Access access, Clock clock) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /// Copies the whole inventory to a file; the copy is checked before it takes its name.
    ///
    /// @throws org.qingqun.common.ExpectedException as `DatabaseFile.copyTo`
    public void backup(Path target) {
        file.copyTo(target);
    }

    /// Puts a backup in the inventory's place. The present one is kept beside it, and the log of the restored one says so.
    ///
    /// @return where the present inventory was kept
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`, `DATABASE_LOCKED` while it is open elsewhere, or as `DatabaseFile.inspect`
    public Path restore(Path backup, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        var restored = file.inspect(backup);
        var before = mark();
        var keep = file.beside("before-restore-" + STAMP.format(LocalDateTime.now(clock)));
        file.replaceWith(backup, keep);
        audit.append(new AuditEntry(clock.instant(), by.value(), "backup.restore", "database", before.toString(), restored.toString(), null));
        return keep;
    }

    /// Looks for damage in the database, for a break in the log, and for figures that do not follow from the register.
    ///
    /// A chain alone can be made anew by whoever holds the file; a backup kept elsewhere shows that.
    ///
    /// @param against a backup of this inventory that its log must go on from, null for none
    public VerifyReport verify(@Nullable Path against) {
        var wanted = against == null ? null : file.inspect(against);
        var problems = new ArrayList<>(file.findDamage());
        var walk = new Walk(wanted);
        readable(problems, () -> audit.forEach(walk::see));
        walk.chain.firstBreak().ifPresent(seq -> problems.add(new Problem.BrokenChain(seq)));
        if (wanted != null && wanted.seq() > 0 && !walk.met) problems.add(new Problem.NotAContinuation(wanted));
        readable(problems, () -> problems.addAll(arithmetic.check()));
        return new VerifyReport(problems, walk.last);
    }

    /// Damage met while reading is a finding like the others: the report goes on with what can still be read.
    private static void readable(List<Problem> problems, Runnable reading) {
        try {
            reading.run();
        } catch (ExpectedException refused) {
            if (refused.code() != ErrorCode.DATABASE_CORRUPT) throw refused;
            problems.add(new Problem.Damaged(String.valueOf(refused.facts().getFirst())));
        }
    }

    private LogMark mark() {
        var last = audit.findLatest(1);
        return last.isEmpty() ? new LogMark(0, audit.head()) : new LogMark(last.getFirst().seq(), last.getFirst().hash());
    }

    /// One pass over the log, whatever its length.
    private static final class Walk {
        private final ChainCheck chain = new ChainCheck();
        private final @Nullable LogMark wanted;
        private boolean met;
        private LogMark last = new LogMark(0, AuditChain.START);

        Walk(@Nullable LogMark wanted) {
            this.wanted = wanted;
        }

        void see(ChainedEntry line) {
            chain.accept(line);
            last = new LogMark(line.seq(), line.hash());
            met |= last.equals(wanted);
        }
    }
}
