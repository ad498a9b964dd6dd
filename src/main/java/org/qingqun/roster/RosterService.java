package org.qingqun.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryService;

/// 成员名单: takes in who is in which group, and tells what of a merge is there already.
public record RosterService(InventoryService inventory, RosterStore rosters, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// Keeps nothing.
    ///
    /// @param files xlsx, xls, csv or docx: a table of many groups, or one group a sheet or file
    /// @throws ExpectedException `CANCELLED`
    public RosterReading read(List<Path> files, Progress progress) {
        return new RosterReader(inventory, LocalDate.now(clock)).read(files, progress);
    }

    /// Keeps every list in place of the one its group had; all or none.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`
    public void keep(RosterReading reading, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            var before = find(reading.rosters().stream().map(Roster::asset).toList());
            for (var roster : reading.rosters()) {
                rosters.replace(roster);
                var old = before.get(roster.asset());
                audit.append(new AuditEntry(clock.instant(), by.value(), "asset.members", "asset:" + roster.asset().value(), old == null ? null : Integer.toString(old.size()),
                        Integer.toString(roster.size()), roster.source()));
            }
        });
    }

    /// @throws ExpectedException `NOT_ALLOWED`; `NO_MEMBER_LIST` for a group without one
    public void forget(AssetId group, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            var old = find(List.of(group)).get(group);
            if (old == null) throw new ExpectedException(ErrorCode.NO_MEMBER_LIST, inventory.get(group).name());
            rosters.forget(group);
            audit.append(new AuditEntry(clock.instant(), by.value(), "asset.members", "asset:" + group.value(), Integer.toString(old.size()), null, null));
        });
    }

    /// Of these groups those that have a list.
    public Map<AssetId, Roster> find(Collection<AssetId> groups) {
        return rosters.find(groups).stream().collect(Collectors.toMap(Roster::asset, Function.identity()));
    }

    /// Every list there is.
    public List<RosterStore.Outline> findAll() {
        return rosters.findAll();
    }
}
