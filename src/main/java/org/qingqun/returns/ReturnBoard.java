package org.qingqun.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// Keeps the board of returns: what came since the campaign began, what went back, and when it is wanted. It reads the logs and has no table of its own.
public record ReturnBoard(UnitStore units, ImportLog imports, CampaignStore campaigns, AuditStore audit, Access access, Transactions transactions,
        Clock clock) {
    private static final String DUE = "returns.due";

    public Board read() {
        var campaign = campaigns.current();
        var tree = new UnitTree(units.findAll());
        var log = audit.findBySubject(subject());
        var start = log.stream().map(ChainedEntry::entry).filter(e -> e.action().equals("campaign.start")).map(AuditEntry::at).findFirst().orElse(Instant.EPOCH);
        var returned = new HashMap<>(imports.findLastReturns());
        returned.values().removeIf(at -> at.isBefore(start));
        var lines = tree.reporting().stream().map(u -> line(u, tree, returned, start)).toList();
        return new Board(campaign.name(), LocalDate.now(clock), due(log), lines);
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
    private Line line(Unit unit, UnitTree tree, Map<UnitId, Instant> returned, Instant start) {
        var log = audit.findBySubject(subject(unit)).stream().filter(e -> !e.entry().at().isBefore(start)).toList();
        var came = returned.get(unit.id());
        var back = last(log, Returned.SENT_BACK).map(AuditEntry::at).orElse(null);
        var scan = last(log, Returned.TO_TYPE).map(AuditEntry::at).orElse(null);
        boolean open = came == null || (back != null && !back.isBefore(came));
        var county = tree.county(unit.id()).map(Unit::name).orElse("");
        if (!open) return new Line(unit, county, ReturnState.RETURNED, came);
        if (scan != null && (came == null || (back != null && scan.isAfter(back)))) return new Line(unit, county, ReturnState.NEEDS_TYPING, scan);
        return came == null ? new Line(unit, county, ReturnState.MISSING, null) : new Line(unit, county, ReturnState.SENT_BACK, back);
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
