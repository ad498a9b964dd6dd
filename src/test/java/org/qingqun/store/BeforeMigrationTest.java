package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.Sha256;

class BeforeMigrationTest {
    private @TempDir Path folder;

    @Test void aNewInventoryAndAnUpToDateOneAreNotCopied() {
        open();
        open();
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test void anOlderOneIsCopiedAsItWas() throws SQLException {
        makeOlder();
        open();
        assertEquals(1, versions(copy(1)));
        assertEquals(Migrator.STEPS.size(), versions(folder.resolve("office.db")));
    }

    @Test void anEarlierCopyStays() throws SQLException, IOException {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(copy(1), "of an earlier migration");
        makeOlder();
        open();
        assertEquals("of an earlier migration", Files.readString(copy(1)));
        assertEquals(1, versions(copy(2)));
    }

    private Path copy(int number) {
        return folder.resolve("backups/before-migration-" + number + ".db");
    }

    private void open() {
        Database.open(folder.resolve("office.db").toString(), TestDatabases.DEFAULTS).close();
    }

    /// An inventory by the version that knew the first step alone.
    private void makeOlder() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office.db"))) {
            var db = DSL.using(connection, SQLDialect.SQLITE, Database.settings());
            var source = Migrator.source(Migrator.STEPS.getFirst(), SQLDialect.SQLITE);
            for (var query : db.parser().parse(source)) db.execute(query);
            db.execute("create table schema_history (version int primary key, name text, sha256 text, applied_at timestamp)");
            db.execute("insert into schema_history values (1, ?, ?, 0)", Migrator.STEPS.getFirst().name(), Sha256.hex(source));
        }
    }

    private static int versions(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return DSL.using(connection, SQLDialect.SQLITE).fetchCount(DSL.table("schema_history"));
        }
    }
}
