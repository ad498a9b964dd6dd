package org.qingqun.store;

import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.inventory.UnitId;

/// A contract that every test in it runs twice: on a SQLite file and on a PostgreSQL server, each time on a new inventory.
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabases.Dialect.class)
abstract class OnBothDatabases {
    static final Instant NOON = Instant.parse("2026-06-30T04:00:00.123Z");

    @Parameter TestDatabases.Dialect dialect = TestDatabases.Dialect.SQLITE;
    Database database;
    Stores stores;

    @BeforeEach void open() {
        database = TestDatabases.fresh(dialect);
        stores = Stores.of(database);
    }

    @AfterEach void close() {
        database.close();
    }

    Unit unit(String name) {
        return unit(name, null);
    }

    Unit unit(String name, UnitId parent) {
        return stores.units().insert(new UnitDraft(parent, name, Level.TOWN, 12, "李四", "0571-1234", false, List.of()));
    }

    Asset add(AssetDraft draft) {
        return stores.assets().insertAll(List.of(draft)).getFirst();
    }

    /// A work group of the unit, which is made when it is the first.
    Asset group(String name) {
        var units = stores.units().findAll();
        var unit = units.isEmpty() ? unit("甲县教育局") : units.getFirst();
        return add(workGroup().name(name).unit(unit.id().value()).draft());
    }
}
