package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
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

/// Every asset of a status in one go, as a scan wants them. Reads the driver's columns by their place and only those an asset is made of: at a million rows
/// a record of all columns costs twice what the assets do.
final class WholeRegister {
    private static final List<Field<?>> COLUMNS = List.of(ASSET.ID, ASSET.CODE, ASSET.FAMILY, ASSET.KIND, ASSET.NAME, ASSET.UNIT_ID, ASSET.SPONSOR, ASSET.PLATFORM,
            ASSET.CUSTODIAN_NAME, ASSET.CUSTODIAN_TITLE, ASSET.CUSTODIAN_PHONE, ASSET.PURPOSE, ASSET.AUDIENCE, ASSET.CREATED_ON, ASSET.ACTIVITY, ASSET.LAST_ACTIVE_ON,
            ASSET.MESSAGES_30D, ASSET.EVIDENCE, ASSET.DATA_DATE, ASSET.MEMBERS, ASSET.TERM, ASSET.ENDS_ON, ASSET.TERM_EVENT, ASSET.FILING_NO, ASSET.NOTE,
            ASSET.SOURCE_FILE, ASSET.SOURCE_SHEET, ASSET.SOURCE_ROW, ASSET.VERSION);
    private final DSLContext db;
    private final Shared shared = new Shared();

    WholeRegister(DSLContext db) {
        this.db = db;
    }

    /// In the order of their numbers.
    List<Asset> read(AssetStatus status) {
        // most of a register is in use: walking the table is quicker than jumping about in it by the index of states, which the plain column would choose
        var walked = DSL.coalesce(ASSET.STATUS, DSL.inline("")).eq(status.key());
        try (var cursor = db.select(COLUMNS).from(ASSET).where(walked).orderBy(ASSET.ID).fetchLazy()) {
            var assets = new ArrayList<Asset>();
            var row = new Row(cursor.resultSet());
            while (row.next()) assets.add(asset(row, status));
            return assets;
        } catch (SQLException broken) {
            throw new DataAccessException("reading the register", broken);
        }
    }

    private Asset asset(Row row, AssetStatus status) throws SQLException {
        var id = new AssetId(row.number());
        var code = row.text();
        var family = row.one(Family.class);
        var kind = Columns.keyed(AppKind.class, row.text());
        var facts = facts(row);
        return Asset.of(family, kind, id, Objects.requireNonNull(code), facts, status, (int) row.number());
    }

    /// Column after column, in the order of `COLUMNS`.
    private AssetFacts facts(Row row) throws SQLException {
        var name = row.text();
        var unit = shared.one(new UnitId(row.number()));
        var sponsor = shared.one(row.text());
        var platform = row.one(Platform.class);
        var custodian = new Custodian(shared.one(row.text()), shared.one(row.text()), shared.one(row.text()));
        var purpose = shared.one(row.text());
        var audience = shared.one(row.text());
        var createdOn = shared.date(row.text());
        var activity = new Activity(row.one(ActivityLevel.class), shared.date(row.text()), row.count(), row.one(EvidenceGrade.class), shared.day(row.text()));
        var members = row.count();
        var term = shared.one(new Term(row.one(Term.Kind.class), shared.date(row.text()), row.text()));
        return new AssetFacts(Objects.requireNonNull(name), unit, sponsor, platform, custodian, purpose, audience, createdOn, activity, members, term, row.text(), row.text(),
                new Source(shared.one(row.text()), shared.one(row.text()), row.count()));
    }

    /// The driver's present row, whose columns are taken one after the other.
    private static final class Row {
        private final ResultSet columns;
        private int at;

        Row(ResultSet columns) {
            this.columns = columns;
        }

        boolean next() throws SQLException {
            at = 0;
            return columns.next();
        }

        @Nullable String text() throws SQLException {
            return columns.getString(++at);
        }

        long number() throws SQLException {
            return columns.getLong(++at);
        }

        @Nullable Integer count() throws SQLException {
            return columns.getObject(++at) instanceof Number n ? n.intValue() : null;
        }

        <E extends Enum<E> & Keyed> E one(Class<E> type) throws SQLException {
            return Keyed.of(type, Objects.requireNonNull(text()));
        }
    }
}
