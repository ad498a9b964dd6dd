package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class InventoryFileTest {
    @TempDir Path folder;

    @Test void copiesStandBesideTheInventoryUnderItsName() {
        assertEquals("台账-旧.db", beside("台账.db"));
        assertEquals("台账-旧", beside("台账"));
        assertEquals(".db-旧", beside(".db"));
    }

    @Test void aServersInventoryIsBackedUpByItsServer() {
        try (var database = TestDatabases.fresh(TestDatabases.Dialect.POSTGRES)) {
            var file = Stores.of(database).file();
            assertEquals(List.of(), file.findDamage());
            for (var step : List.<Runnable>of(() -> file.copyTo(folder.resolve("a.db")), () -> file.beside("a"),
                    () -> file.replaceWith(folder.resolve("a.db"), folder.resolve("b.db")))) {
                var refusal = assertThrows(ExpectedException.class, step::run);
                assertEquals(ErrorCode.SERVER_BACKUP, refusal.code());
            }
        }
    }

    @Test void aPathWithAnApostropheIsAPath() {
        try (var database = Database.open(folder.resolve("it's.db").toString(), TestDatabases.DEFAULTS)) {
            var file = Stores.of(database).file();
            file.copyTo(folder.resolve("备'份.db"));
            file.replaceWith(folder.resolve("备'份.db"), folder.resolve("旧'的.db"));
            assertEquals(file.inspect(folder.resolve("备'份.db")), file.inspect(folder.resolve("旧'的.db")));
        }
    }

    private String beside(String name) {
        try (var database = Database.open(folder.resolve(name).toString(), TestDatabases.DEFAULTS)) {
            return Stores.of(database).file().beside("旧").getFileName().toString();
        }
    }
}
