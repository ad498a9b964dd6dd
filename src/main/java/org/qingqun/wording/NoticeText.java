package org.qingqun.wording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;

/// Notices a custodian posts before the end: in the group, on the account, in the app. The program only writes them.
public record NoticeText(Messages messages) {
    /// The notice for this case; empty for dispositions that end nothing.
    ///
    /// @param by the day it ends; null where no day is set yet
    public String of(CaseRow row, @Nullable LocalDate by) {
        var c = row.cleanupCase();
        var day = by == null ? messages.text("notice.day.open") : by.toString();
        var contact = contact(row.unit().name());
        return switch (c.disposition()) {
            case MERGE -> merge(row.asset(), row.survivor() == null ? FigureText.NONE : row.survivor().name(), day, contact);
            case DISSOLVE -> messages.format("notice.dissolve", row.asset().name(), day, contact);
            case DEREGISTER -> messages.format(row.asset().family() == Family.GOV_APP ? "notice.deregister.app" : "notice.deregister.account",
                    row.asset().name(), day, contact);
            case TAKE_DOWN -> messages.format("notice.take-down", row.asset().name(), day, contact);
            case KEEP, RECTIFY, OUT_OF_SCOPE -> "";
        };
    }

    /// Whom to ask: the unit's office, which some units are themselves.
    public String contact(String unit) {
        return unit.endsWith("办公室") ? unit : messages.format("notice.contact", unit);
    }

    /// The notice for members who move to `survivor`.
    public String merge(Asset source, String survivor, String day, String contact) {
        return messages.format(source.family() == Family.WORK_GROUP ? "notice.merge" : "notice.merge.other", source.name(), survivor, day, contact);
    }
}
