package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class SameFileTest {
    @TempDir Path folder;
    private Path file;
    private Database database;

    @BeforeEach void open() {
        file = folder.resolve("台账.db");
        database = Database.open(file.toString(), new Defaults("行动", "管理员"));
    }

    private void add(String name) {
        Stores.of(database).people().insert(name, null, Role.RECORDER);
    }

    private void refusesReadingAndWriting(ErrorCode code) {
        for (Runnable work : java.util.List.<Runnable>of(() -> add("张三"), () -> Stores.of(database).people().findAll(), () -> database.transactions().inOne((Runnable) () -> add("李四")))) {
            var refused = assertThrows(ExpectedException.class, work::run);
            assertEquals(code, refused.code());
            assertEquals(java.util.List.of(file.toString()), refused.facts());
        }
    }

    @Test void aFileThatWasMovedAwayIsMissedAndWelcomeBack() throws IOException {
        var elsewhere = folder.resolve("别处.db");
        Files.move(file, elsewhere);
        refusesReadingAndWriting(ErrorCode.DATABASE_GONE);
        Files.move(elsewhere, file);
        assertDoesNotThrow(() -> add("张三"));
        database.close();
    }

    @Test void aDeletedFileIsMissed() throws IOException {
        Files.delete(file);
        refusesReadingAndWriting(ErrorCode.DATABASE_GONE);
        assertDoesNotThrow(database::close);
    }

    /// A copy in its place is another file: what is written would go to the one that is gone.
    @Test void anotherFileInItsPlaceIsNotTakenForIt() throws IOException {
        var copy = folder.resolve("副本.db");
        Files.copy(file, copy);
        Files.delete(file);
        Files.move(copy, file);
        refusesReadingAndWriting(ErrorCode.DATABASE_GONE);
        database.close();
    }

    @Test void aFullDiskLeavesEverythingAsItWas() {
        database.dsl().execute("pragma max_page_count = 1"); // of the connection that is next again
        var refused = assertThrows(ExpectedException.class, () -> database.transactions().inOne((Runnable) () -> {
            for (int i = 0; i < 20_000; i++) add("很长的名字".repeat(100) + i);
        }));
        assertEquals(ErrorCode.DISK_FULL, refused.code());
        assertEquals(1, Stores.of(database).people().findAll().size());
        database.close();
    }
}
