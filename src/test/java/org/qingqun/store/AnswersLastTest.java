package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Sha256;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.AssetId;

/// What a person answered about duplicates is still there when a newer program opens an older inventory.
class AnswersLastTest {
    private static final String GROUP = "insert into asset (id, code, family, name, name_key, occurrence, unit_id, platform, activity, evidence, term, status, version) "
            + "values (?, ?, 'work-group', ?, ?, 1, 1, 'wechat', 'unknown', 'unknown', 'unknown', 'in-use', 1)";
    private @TempDir Path folder;

    @Test void ofPairsAndSetsAfterAnUpgrade() throws SQLException {
        byTheVersionThatKnewAnswersFirst();
        try (var database = Database.open(folder.resolve("office.db").toString(), TestDatabases.DEFAULTS)) {
            var stores = Stores.of(database);
            assertEquals(Set.of(pair(1, 2)), stores.notDuplicates().findAll());
            assertEquals(Set.of(pair(2, 3), pair(2, 4), pair(3, 4)), stores.sameFunctions().findAll());
            assertEquals(Set.of(pair(1, 2)), stores.taught().engine().notDuplicates());
        }
    }

    private static Pair pair(long a, long b) {
        return new Pair(new AssetId(a), new AssetId(b));
    }

    private void byTheVersionThatKnewAnswersFirst() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office.db"))) {
            var db = DSL.using(connection, SQLDialect.SQLITE, Database.settings());
            db.execute("create table schema_history (version int primary key, name text, sha256 text, applied_at timestamp)");
            for (var step : Migrator.STEPS) if (step.version() == 1 || step.version() == 3) apply(db, step);
            db.execute("insert into unit (id, name, level, provisional) values (1, '市教育局', 'city', 0)");
            for (var name : List.of("防汛群", "防汛工作群", "汛期调度群", "水旱灾害群")) {
                int id = db.fetchCount(DSL.table("asset")) + 1;
                db.execute(GROUP, id, "QZ-0000" + id, name, name);
            }
            db.execute("insert into not_duplicate (asset_a, asset_b, reason) values (1, 2, '一个对内')");
            Stream.of("2, 3", "2, 4", "3, 4").forEach(pair -> db.execute("insert into same_function (asset_a, asset_b, reason) values (" + pair + ", '一套人马')"));
        }
    }

    private static void apply(DSLContext db, Migrator.Step step) {
        var source = Migrator.source(step, SQLDialect.SQLITE);
        for (var query : db.parser().parse(source)) db.execute(query);
        db.execute("insert into schema_history values (?, ?, ?, 0)", step.version(), step.name(), Sha256.hex(source));
    }
}
