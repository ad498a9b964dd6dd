package org.qingqun.store;

import static org.qingqun.store.schema.Tables.ASSET;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;

/// Every asset of a status in one go, as a scan wants them.
record WholeRegister(DSLContext db) {
    /// In the order of their numbers.
    List<Asset> read(AssetStatus status) {
        // most of a register is in use: walking the table is quicker than jumping about in it by the index of states, which the plain column would choose
        var walked = Scanned.column(ASSET.STATUS).eq(status.key());
        try (var cursor = db.select(PackedRow.line(AssetCursor.COLUMNS)).from(ASSET).where(walked).orderBy(ASSET.ID).fetchLazy()) {
            var assets = new ArrayList<Asset>();
            var row = new PackedRow(Objects.requireNonNull(cursor.resultSet()), AssetCursor.COLUMNS.size());
            var whole = new AssetCursor(row);
            while (row.next()) assets.add(row.isWhole() ? whole.asset(status) : single(row.number()));
            return assets;
        } catch (SQLException broken) {
            throw new DataAccessException("reading the register", broken);
        }
    }

    private Asset single(long id) {
        return db.selectFrom(ASSET).where(ASSET.ID.eq(id)).fetchSingle(AssetRows::read);
    }
}
