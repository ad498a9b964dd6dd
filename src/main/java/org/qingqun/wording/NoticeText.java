package org.qingqun.wording;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.notice.Slot;
import org.qingqun.cleanup.notice.Templates;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;

/// Notices a custodian posts before the end: in the group, on the account, in the app. The program only writes them.
public record NoticeText(Messages messages, Templates templates) {
    /// With the program's own texts.
    public NoticeText(Messages messages) {
        this(messages, Templates.of(messages));
    }

    /// The notice for this case; empty for dispositions that end nothing.
    ///
    /// @param by the day it ends; null where no day is set yet
    public String of(CaseRow row, @Nullable LocalDate by) {
        return of(row, by, null);
    }

    /// @param successor where its readers or users go from then on; null where nobody said
    public String of(CaseRow row, @Nullable LocalDate by, @Nullable String successor) {
        var kind = kind(row);
        if (kind == null) return "";
        var values = common(row.asset(), row.unit().name(), by);
        values.put(Slot.SURVIVOR, row.survivor() == null ? FigureText.NONE : row.survivor().name());
        values.put(Slot.SUCCESSOR, StringUtils.isBlank(successor) ? "" : messages.format("notice.successor", successor));
        return templates.find(kind).filled(values);
    }

    /// The text that announces the end of such a case; null where nothing ends.
    public static @Nullable TextKind kind(CaseRow row) {
        boolean app = row.asset().family() == Family.GOV_APP;
        return switch (row.cleanupCase().disposition()) {
            case MERGE -> row.asset().family() == Family.WORK_GROUP ? TextKind.MERGE : TextKind.MERGE_OTHER;
            case DISSOLVE -> TextKind.DISSOLVE;
            case DEREGISTER -> app ? TextKind.DEREGISTER_APP : TextKind.DEREGISTER_ACCOUNT;
            case TAKE_DOWN -> TextKind.TAKE_DOWN;
            case KEEP, RECTIFY, OUT_OF_SCOPE -> null;
        };
    }

    /// Whom to ask: the unit's office, which some units are themselves.
    public String contact(String unit) {
        return unit.endsWith("办公室") ? unit : messages.format("notice.contact", unit);
    }

    /// The notice for members who move to `survivor`.
    public String merge(Asset source, String survivor, String unit, @Nullable LocalDate by) {
        var values = common(source, unit, by);
        values.put(Slot.SURVIVOR, survivor);
        return templates.find(source.family() == Family.WORK_GROUP ? TextKind.MERGE : TextKind.MERGE_OTHER).filled(values);
    }

    private Map<Slot, String> common(Asset asset, String unit, @Nullable LocalDate by) {
        var values = new EnumMap<Slot, String>(Slot.class);
        values.put(Slot.NAME, asset.name());
        values.put(Slot.UNIT, unit);
        values.put(Slot.DAY, by == null ? messages.text("notice.day.open") : by.toString());
        values.put(Slot.CONTACT, contact(unit));
        values.put(Slot.CUSTODIAN, StringUtils.defaultString(asset.facts().custodian().name()));
        return values;
    }
}
