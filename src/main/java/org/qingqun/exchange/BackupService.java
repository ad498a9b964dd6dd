package org.qingqun.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    /// A copy in clear, in the inventory's own folder and only for a moment.
    private static final String PLAIN = "in-clear";

    /// Copies the whole inventory to a file; the copy is checked before it takes its name.
    ///
    /// @throws org.qingqun.common.ExpectedException as `DatabaseFile.copyTo`
    public void backup(Path target) {
        file.copyTo(target);
    }

    /// As `backup`, under a passphrase: without it the file is noise, and nobody can bring it back.
    ///
    /// @throws org.qingqun.common.ExpectedException as `DatabaseFile.copyTo`; `PASSPHRASE_TOO_SHORT`
    public void backup(Path target, String passphrase) {
        var plain = file.beside(PLAIN);
        try {
            file.copyTo(plain);
            new SealedFile(target).sealFrom(plain, passphrase);
        } finally {
            SealedFile.discard(plain);
        }
    }

    /// As below, of a plain backup.
    public Path restore(Path backup, PersonId by) {
        return restore(backup, null, by);
    }

    /// Puts a backup in the inventory's place. The present one is kept beside it, and the log of the restored one says so.
    ///
    /// @param passphrase of a sealed backup, null for a plain one
    /// @return where the present inventory was kept
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`, `DATABASE_LOCKED` while it is open elsewhere, `PASSPHRASE_NEEDED`, `PASSPHRASE_WRONG`, or as
    ///         `DatabaseFile.inspect`
    public Path restore(Path backup, @Nullable String passphrase, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        return opened(backup, passphrase, plain -> {
            var restored = file.inspect(plain);
            var before = LogMark.of(audit);
            var keep = file.beside("before-restore-" + STAMP.format(LocalDateTime.now(clock)));
            file.replaceWith(plain, keep);
            audit.append(new AuditEntry(clock.instant(), by.value(), "backup.restore", "database", before.toString(), restored.toString(), null));
            return keep;
        });
    }

    /// As below, against a plain backup.
    public VerifyReport verify(@Nullable Path against) {
        return verify(against, null);
    }

    /// Looks for damage in the database, for a break in the log, and for figures that do not follow from the register.
    ///
    /// A chain alone can be made anew by whoever holds the file; a backup kept elsewhere shows that.
    ///
    /// @param against    a backup of this inventory that its log must go on from, null for none
    /// @param passphrase of a sealed backup, null for a plain one
    public VerifyReport verify(@Nullable Path against, @Nullable String passphrase) {
        var wanted = against == null ? null : opened(against, passphrase, file::inspect);
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

    /// Works on a backup as it was before it was sealed.
    private <T> T opened(Path backup, @Nullable String passphrase, Function<Path, T> work) {
        var sealed = new SealedFile(backup);
        if (!sealed.isSealed()) return work.apply(backup);
        if (passphrase == null) throw new ExpectedException(ErrorCode.PASSPHRASE_NEEDED, backup.toString());
        var plain = file.beside(PLAIN);
        try {
            sealed.openInto(plain, passphrase);
            return work.apply(plain);
        } finally {
            SealedFile.discard(plain);
        }
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
