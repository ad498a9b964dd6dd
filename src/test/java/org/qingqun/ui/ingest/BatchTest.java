package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.Family;

class BatchTest {
    private static FilePreview file(String name, FileState state, Counts counts) {
        var sheet = new SheetPreview("Sheet1", Family.WORK_GROUP, "layout", 1, "市教育局", Set.of("市教育局"), List.of(), counts, List.of(), List.of(), List.of());
        return new FilePreview(Path.of("/" + name), state, List.of(sheet), null);
    }

    private static Batch of(FilePreview... files) {
        return Batch.EMPTY.adding(List.of(Path.of("/"))).read(List.of(files));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # state,           new, updated, same, conflicts, missing,  pending
            READY,             1,   0,       0,    0,         '',       true
            READY,             0,   1,       5,    0,         '',       true
            READY,             0,   0,       5,    0,         '',       false
            READY,             0,   0,       5,    2,         '',       true
            # nothing new in it, but its unit counts as missing until it is written
            READY,             0,   0,       5,    0,         市教育局,  true
            WRONG_ROWS,        1,   0,       0,    0,         '',       true
            HEADER_TO_CONFIRM, 1,   0,       0,    0,         '',       true
            MISSING_COLUMN,    1,   0,       0,    0,         市教育局,  false
            UNUSABLE,          0,   0,       0,    0,         市教育局,  false
            """)
    void aFileIsPendingWhileWritingItSaysSomething(FileState state, int fresh, int updated, int same, int conflicts, String missing, boolean pending) {
        var file = file("a.xlsx", state, new Counts(fresh, updated, same, 0, conflicts, 0));
        assertEquals(pending, of(file).isPending(file, Set.of(missing)));
    }

    @Test void aWrittenFileIsPendingAgainOnlyOnceItSaysSomethingNew() {
        var before = file("a.xlsx", FileState.READY, new Counts(3, 0, 0, 0, 0, 0));
        var written = of(before).wrote(List.of(before.path()));
        assertEquals(Map.of(before.path(), before), written.written());
        assertEquals(false, written.isPending(before, Set.of()), "not yet read again");
        var known = file("a.xlsx", FileState.READY, new Counts(0, 0, 2, 0, 1, 0));
        assertEquals(false, written.reread(List.of(known)).isPending(known, Set.of("市教育局")), "its conflict was answered when it was written");
        var changed = file("a.xlsx", FileState.READY, new Counts(0, 1, 2, 0, 0, 0));
        assertEquals(true, written.reread(List.of(changed)).isPending(changed, Set.of()));
    }

    @Test void whatWasLeftOutComesBackOnlyWhenItIsNamed() {
        var a = file("a.xlsx", FileState.READY, Counts.ZERO);
        var b = file("b.xlsx", FileState.READY, Counts.ZERO);
        var batch = of(a, b).without(a.path());
        assertEquals(List.of(b), batch.files());
        assertEquals(List.of(b), batch.adding(List.of(Path.of("/"))).read(List.of(a, b)).files());
        assertEquals(List.of(a, b), batch.adding(List.of(a.path())).read(List.of(a, b)).files());
        assertEquals(List.of(Path.of("/")), batch.adding(List.of(Path.of("/"))).roots(), "no root stands twice");
    }

    @Test void whereAPersonIsNeededMostComesFirst() {
        var ready = file("a.xlsx", FileState.READY, Counts.ZERO);
        var wrong = file("b.xlsx", FileState.WRONG_ROWS, Counts.ZERO);
        var unnamed = file("c.xlsx", FileState.HEADER_TO_CONFIRM, Counts.ZERO);
        assertEquals(List.of(Tile.READ, Tile.READ, Tile.WRONG, Tile.HEADINGS), List.of(Batch.EMPTY, of(ready), of(ready, wrong), of(ready, wrong, unnamed)).stream()
                .map(Batch::mostNeeded).toList());
    }
}
