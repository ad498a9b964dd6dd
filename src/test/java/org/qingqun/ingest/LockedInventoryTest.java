package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// An import into an inventory that somebody else holds: each attempt waits for the lock, so there is one attempt, not one a file.
class LockedInventoryTest {
    @TempDir Path folder;
    private ImportDesk desk;
    private Path[] files;

    @BeforeEach void threeFiles() {
        desk = new ImportDesk(folder);
        files = new Path[] {desk.csv("市人社局.csv", "群名称,群主\n甲群,李四\n"), desk.csv("云栖区水利局.csv", "群名称,群主\n乙群,李四\n"),
                desk.csv("云栖区教育局.csv", "群名称,群主\n丙群,李四\n")};
    }

    @Test void whereNothingCouldBeWrittenTheImportIsRefused() {
        desk.transactions.lockAfter(0);
        assertEquals(ErrorCode.DATABASE_LOCKED, assertThrows(ExpectedException.class, () -> desk.apply(files)).code());
        assertEquals(0, desk.transactions.count());
    }

    @Test void whatWasWrittenBeforeIsToldAndTheRestIsNotTried() {
        desk.transactions.lockAfter(1);
        var report = desk.apply(files);
        assertEquals(List.of(files[0]), report.written().stream().map(FilePreview::path).toList());
        assertEquals(List.of(ErrorCode.DATABASE_LOCKED, ErrorCode.DATABASE_LOCKED),
                report.refused().stream().map(f -> Objects.requireNonNull(f.refusal()).code()).toList());
        assertEquals(1, desk.transactions.count());
    }
}
