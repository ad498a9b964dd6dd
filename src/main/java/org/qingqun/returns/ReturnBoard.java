package org.qingqun.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Transactions;
import org.qingqun.ingest.ImportLog;
import org.qingqun.ingest.Returned;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitNames;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;
import org.qingqun.returns.Board.Line;

/// Keeps the board of returns: what came since the campaign began, what went back, what is signed, and when it is wanted. It reads the logs and has no table
/// of its own.
public record ReturnBoard(UnitStore units, ImportLog imports, SignatureStore signatures, CampaignStore campaigns, AuditStore audit, Access access,
        Transactions transactions, Clock clock) {
    private static final String DUE = "returns.due";

    public Board read() {
        var tree = new UnitTree(units.findAll());
        var came = new CampaignReturns(imports, campaigns, audit);
        var start = came.start();
        var last = came.findLastReturns();
        var signed = new HashMap<UnitId, UnitSignature>();
        signatures.findSince(start).forEach(s -> signed.put(s.unit(), s));
        var lines = tree.reporting().stream().map(unit -> line(unit, tree.county(unit.id()).map(Unit::name).orElse(""), last.get(unit.id()), signed.get(unit.id()), start))
                .toList();
        return new Board(campaigns.current().name(), LocalDate.now(clock), due(audit.findBySubject(came.subject())), lines);
    }

    /// Sets the day the returns of this campaign are wanted.
    ///
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`
    public void ask(LocalDate due, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            var before = due(audit.findBySubject(subject()));
            if (due.equals(before)) return;
            audit.append(new AuditEntry(clock.instant(), by.value(), DUE, subject(), before == null ? null : before.toString(), due.toString(), null));
        });
    }

    /// Takes note that rows went back to the units they belong to.
    ///
    /// @param file name of the return sheet
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`
    public void sentBack(ReturnSheet sheet, String file, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            var names = new UnitNames(units.findAll());
            for (var name : sheet.units()) names.resolve(name).found().ifPresent(unit -> audit.append(
                    new AuditEntry(clock.instant(), by.value(), Returned.SENT_BACK, subject(unit), null, file, null)));
        });
    }

    private static @Nullable LocalDate due(List<ChainedEntry> log) {
        return last(log, DUE).map(e -> LocalDate.parse(String.valueOf(e.to()))).orElse(null);
    }

    /// A scan beside a file that was read is its signed copy; it counts only where nothing else came, or since the rows went back.
    private Line line(Unit unit, String county, @Nullable Instant came, @Nullable UnitSignature signature, Instant start) {
        var log = audit.findBySubject(subject(unit)).stream().filter(e -> !e.entry().at().isBefore(start)).toList();
        var back = last(log, Returned.SENT_BACK).map(AuditEntry::at).orElse(null);
        if (came != null && (back == null || back.isBefore(came))) {
            boolean signed = signature != null && signature.covers(came);
            return new Line(unit, county, signed ? ReturnState.SIGNED : ReturnState.RETURNED, came, signed ? signature : null);
        }
        var scan = last(log, Returned.TO_TYPE).map(AuditEntry::at).orElse(null);
        if (scan != null && (came == null || (back != null && scan.isAfter(back)))) return new Line(unit, county, ReturnState.NEEDS_TYPING, scan, null);
        return came == null ? new Line(unit, county, ReturnState.MISSING, null, null) : new Line(unit, county, ReturnState.SENT_BACK, back, null);
    }

    private static Optional<AuditEntry> last(List<ChainedEntry> log, String action) {
        return log.reversed().stream().map(ChainedEntry::entry).filter(e -> e.action().equals(action)).findFirst();
    }

    private String subject() {
        return "campaign:" + campaigns.current().id().value();
    }

    private static String subject(Unit unit) {
        return "unit:" + unit.id().value();
    }
}
