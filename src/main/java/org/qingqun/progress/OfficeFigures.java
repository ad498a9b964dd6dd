package org.qingqun.progress;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// 其他减负数字: documents, meetings, inspections … of this year beside last year's.
public record OfficeFigures(OfficeFigureStore figures, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /// Every kind, in the order of the kinds.
    ///
    /// @param year the later one of the two that are compared
    public List<OfficeFigure> find(int year) {
        var before = figures.find(year - 1);
        var now = figures.find(year);
        return Stream.of(OfficeFigure.Kind.values()).map(kind -> new OfficeFigure(kind, before.get(kind), now.get(kind))).toList();
    }

    /// @param amount null forgets it
    /// @throws ExpectedException `NOT_A_FIGURE` below zero or for a year nobody means
    public void put(OfficeFigure.Kind kind, int year, @Nullable Integer amount, PersonId by) {
        access.require(by, Permission.RECORD);
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new ExpectedException(ErrorCode.NOT_A_FIGURE, year);
        if (amount != null && amount < 0) throw new ExpectedException(ErrorCode.NOT_A_FIGURE, amount);
        transactions.inOne(() -> {
            var before = figures.find(year).get(kind);
            if (java.util.Objects.equals(before, amount)) return;
            figures.put(kind, year, amount);
            audit.append(new AuditEntry(clock.instant(), by.value(), "office.figure", kind.key() + ":" + year, text(before), text(amount), null));
        });
    }

    /// All or none.
    ///
    /// @throws ExpectedException as the other one
    public void putAll(int year, Map<OfficeFigure.Kind, @Nullable Integer> amounts, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> amounts.forEach((kind, amount) -> put(kind, year, amount, by)));
    }

    private static @Nullable String text(@Nullable Integer amount) {
        return amount == null ? null : amount.toString();
    }
}
