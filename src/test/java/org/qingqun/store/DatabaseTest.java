package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class DatabaseTest {
    private static final int WAIT_MILLIS = 200;
    @TempDir Path folder;

    @Test void closingLeavesOneFileAndOpeningFindsEverything() throws IOException {
        var file = file("台账.db");
        try (var database = open(file)) {
            Stores.of(database).people().insert("张三", null, Role.RECORDER);
        }
        assertEquals(List.of("台账.db"), names());
        try (var database = Database.open(file, new Defaults("别的名字", "别人"))) {
            assertEquals(List.of("管理员", "张三"), Stores.of(database).people().findAll().stream().map(p -> p.name()).toList());
            assertEquals("测试行动", Stores.of(database).campaigns().current().name());
        }
    }

    @Test void theFileIsTuned() {
        try (var database = open(file("a.db"))) {
            assertEquals("wal", database.dsl().fetchValue("pragma journal_mode"));
            assertEquals(1, database.dsl().fetchValue("pragma foreign_keys"));
            assertEquals(1, database.dsl().fetchValue("pragma synchronous"));
            assertEquals(5_000, database.dsl().fetchValue("pragma busy_timeout"));
        }
    }

    @Test void whatIsNoDatabaseIsRefusedUnharmed() throws IOException {
        var text = folder.resolve("letter.db");
        Files.writeString(text, "这不是数据库 ".repeat(500));
        var before = Files.readAllBytes(text);
        assertRefused(ErrorCode.DATABASE_CORRUPT, text.toString());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(text));
    }

    @Test void aDamagedFileIsRefused() throws IOException {
        var file = file("a.db");
        open(file).close();
        var bytes = Files.readAllBytes(Path.of(file));
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a); // the header stays
        Files.write(Path.of(file), bytes);
        assertRefused(ErrorCode.DATABASE_CORRUPT, file);
    }

    @Test void anotherProgramsFileIsRefused() throws SQLException {
        var file = file("other.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("create table note (text text)");
        }
        assertRefused(ErrorCode.DATABASE_CORRUPT, file);
    }

    @Test void anInventoryOfANewerVersionIsRefused() {
        var file = file("a.db");
        try (var database = open(file)) {
            database.dsl().execute("insert into schema_history (version, name, sha256, applied_at) values (999, 'V999__later', '', '2030-01-01 00:00:00')");
        }
        assertRefused(ErrorCode.DATABASE_NEWER, file);
    }

    @Test void whoeverHoldsItForWritingMakesOthersWaitAndThenBeRefused() throws SQLException {
        var file = file("a.db");
        try (var database = open(file); var other = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = other.createStatement()) {
            statement.execute("begin immediate");
            var stores = Stores.of(database);
            assertEquals(1, stores.people().findAll().size()); // reading goes on
            database.dsl().execute("pragma busy_timeout = " + WAIT_MILLIS); // twice the five seconds that theFileIsTuned holds are long for a test
            long asked = System.nanoTime();
            var inside = assertThrows(ExpectedException.class, () -> stores.transactions().inOne(() -> stores.people().insert("张三", null, Role.VIEWER)));
            assertEquals(ErrorCode.DATABASE_LOCKED, inside.code());
            assertTrue(System.nanoTime() - asked >= TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS), "it waited");
            assertEquals(List.of(file), inside.facts());
            var byItself = assertThrows(ExpectedException.class, () -> stores.audit().append(new AuditEntry(Instant.EPOCH, 1, "x", "y", null, null, null)));
            assertEquals(ErrorCode.DATABASE_LOCKED, byItself.code()); // a store that begins its own transaction
            statement.execute("rollback");
            assertEquals(2, stores.people().insert("李四", null, Role.VIEWER).id().value());
        }
    }

    @Test void aServerThatIsNotThereIsRefused() {
        assertRefused(ErrorCode.DATABASE_UNREACHABLE, "jdbc:postgresql://127.0.0.1:9/qingqun?user=nobody");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static Database open(String file) {
        return Database.open(file, TestDatabases.DEFAULTS);
    }

    private static void assertRefused(ErrorCode code, String location) {
        var refusal = assertThrows(ExpectedException.class, () -> open(location).close());
        assertEquals(code, refusal.code());
        assertEquals(List.of(location), refusal.facts());
    }
}
