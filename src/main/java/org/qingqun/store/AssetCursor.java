package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;

/// Reads assets from the driver's columns by their place, and only those an asset is made of: at a million rows a record of all columns costs twice what
/// the assets do. Few are read by `AssetRows`.
final class AssetCursor {
    static final List<Field<?>> COLUMNS = List.of(ASSET.ID, ASSET.CODE, ASSET.FAMILY, ASSET.KIND, ASSET.NAME, ASSET.UNIT_ID, ASSET.SPONSOR, ASSET.PLATFORM,
            ASSET.CUSTODIAN_NAME, ASSET.CUSTODIAN_TITLE, ASSET.CUSTODIAN_PHONE, ASSET.PURPOSE, ASSET.AUDIENCE, ASSET.CREATED_ON, ASSET.ACTIVITY, ASSET.LAST_ACTIVE_ON,
            ASSET.MESSAGES_30D, ASSET.EVIDENCE, ASSET.DATA_DATE, ASSET.MEMBERS, ASSET.TERM, ASSET.ENDS_ON, ASSET.TERM_EVENT, ASSET.FILING_NO, ASSET.NOTE,
            ASSET.SOURCE_FILE, ASSET.SOURCE_SHEET, ASSET.SOURCE_ROW, ASSET.VERSION);
    private final Shared shared = new Shared();
    private final ColumnRow columns;

    /// @param columns of a query for `COLUMNS`, which may be followed by others
    AssetCursor(ColumnRow columns) {
        this.columns = columns;
    }

    /// @param known of all rows; null where it stands right behind `COLUMNS`
    Asset asset(@Nullable AssetStatus known) throws SQLException {
        var id = new AssetId(columns.number());
        var code = columns.text();
        var family = one(Family.class);
        var kind = Columns.keyed(AppKind.class, columns.text());
        var facts = facts();
        int version = (int) columns.number();
        return Asset.of(family, kind, id, Objects.requireNonNull(code), facts, known == null ? one(AssetStatus.class) : known, version);
    }

    /// Column after column, in the order of `COLUMNS`.
    private AssetFacts facts() throws SQLException {
        var name = columns.text();
        var unit = shared.one(new UnitId(columns.number()));
        var sponsor = shared.one(columns.text());
        var platform = one(Platform.class);
        var custodian = new Custodian(shared.one(columns.text()), shared.one(columns.text()), shared.one(columns.text()));
        var purpose = shared.one(columns.text());
        var audience = shared.one(columns.text());
        var createdOn = shared.date(columns.text());
        var activity = new Activity(one(ActivityLevel.class), shared.date(columns.text()), columns.count(), one(EvidenceGrade.class), shared.day(columns.text()));
        var members = columns.count();
        var term = shared.one(new Term(one(Term.Kind.class), shared.date(columns.text()), columns.text()));
        return new AssetFacts(Objects.requireNonNull(name), unit, sponsor, platform, custodian, purpose, audience, createdOn, activity, members, term, columns.text(), columns.text(),
                new Source(shared.one(columns.text()), shared.one(columns.text()), columns.count()));
    }

    private <E extends Enum<E> & Keyed> E one(Class<E> type) throws SQLException {
        return Keyed.of(type, Objects.requireNonNull(columns.text()));
    }
}
