package org.qingqun.approval.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingqun.approval.SheetId;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.UnitId;

/// 审签表: one batch as it went out on paper.
///
/// @param code    on top of it, `SP-20261125-01-K7QM`
/// @param head    whose signature it asks for
/// @param unit    whose cases stand on it, with those of the units below
/// @param dueOn   the day it is wanted back
/// @param logHead the last hash of the log when it was made
public record ApprovalSheet(SheetId id, String code, CampaignId campaign, PersonId head, UnitId unit, PersonId madeBy, Instant madeAt, LocalDate dueOn, String logHead,
        List<SheetRow> rows) {
    public ApprovalSheet {
        rows = List.copyOf(rows);
    }

    /// The row that this code was printed on.
    Optional<SheetRow> find(RowCode code) {
        return code.sheet().equals(id) ? rows.stream().filter(code::isOf).findFirst() : Optional.empty();
    }
}
