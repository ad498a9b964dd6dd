package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;

/// Batches over a real inventory.
class ImportBatchesTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private ImportBatches batches;
    private LedgerImport imports;
    private int precautions;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var s = office.stores;
        batches = new ImportBatches(s.batches(), s.audit(), office.access, s.transactions(), office.clock);
        imports = new ReturnedLedgers(s.assets(), s.units(), s.layouts(), s.imports(), s.audit(), office.access::requireRecorder, s.transactions(), office.baseline::enrol, Likeness.NONE, Proposals.NONE,
                office.clock, s.batches(), () -> precautions++);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void undoingTheLastImportLeavesTheInventoryAsItWas() {
        apply(csv("市教育局.csv", "群名称,群主,人数\n甲群,李四,12\n乙群,王五,3\n"));
        var before = groups();
        var second = apply(csv("市教育局2.csv", "群名称,群主,人数\n甲群,赵六,15\n丙群,孙七,8\n"), csv("市气象局.csv", "群名称,群主\n丁群,李四\n"));
        assertEquals(new Counts(2, 1, 0, 0, 0, 0), second.counts());
        batches.undo(second.batch(), PersonId.ADMINISTRATOR);
        assertEquals(before.stream().map(Asset::facts).toList(), groups().stream().map(Asset::facts).toList());
        assertEquals(List.of("云栖区"), imports.findMissingUnits().stream().map(u -> u.name()).toList());
        assertEquals("import.undo", office.stores.audit().findLatest(1).getFirst().entry().action());
        assertEquals(new Counts(2, 1, 0, 0, 0, 0), apply(folder.resolve("市教育局2.csv"), folder.resolve("市气象局.csv")).counts(), "the same files again do the same");
    }

    @Test void whatALaterImportChangedHoldsTheEarlierOne() {
        var first = apply(csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
        var second = apply(csv("市教育局2.csv", "群名称,群主\n甲群,赵六\n"));
        assertEquals(ErrorCode.BATCH_IN_USE, refusal(first.batch()));
        batches.undo(second.batch(), PersonId.ADMINISTRATOR);
        assertEquals("李四", groups().getFirst().facts().custodian().name());
    }

    @Test void importsThatChangeNothingAreNoBatch() {
        var file = csv("市教育局.csv", "群名称,群主\n甲群,李四\n");
        apply(file);
        assertEquals(1, precautions);
        assertEquals(new Counts(0, 0, 1, 0, 0, 0), apply(file).counts());
        assertEquals(List.of(1, 1), List.of(precautions, batches.findLatest(9).size()));
        assertNull(imports.apply(new ImportPreview(List.of()), ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE).batch());
    }

    @Test void aPrecautionThatFailsStopsEverythingBeforeItBegins() {
        var s = office.stores;
        var careful = new ReturnedLedgers(s.assets(), s.units(), s.layouts(), s.imports(), s.audit(), office.access::requireRecorder, s.transactions(), office.baseline::enrol, Likeness.NONE,
                Proposals.NONE, office.clock, s.batches(), () -> {
                    throw new ExpectedException(ErrorCode.CANNOT_WRITE, "backups", "full");
                });
        var preview = careful.preview(List.of(csv("市教育局.csv", "群名称,群主\n甲群,李四\n")), ImportOptions.NONE, Progress.NONE);
        assertEquals(ErrorCode.CANNOT_WRITE, assertThrows(ExpectedException.class, () -> careful.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE)).code());
        assertEquals(List.of(), groups());
        assertEquals(List.of(), batches.findLatest(9));
    }

    @Test void whatWasCancelledTellsWhatWaits() {
        var one = csv("市教育局.csv", "群名称,群主\n甲群,李四\n");
        var two = csv("云栖区.csv", "群名称,群主\n乙群,李四\n");
        var preview = imports.preview(List.of(one, two), ImportOptions.NONE, Progress.NONE);
        var report = imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, new CancelAfter(1));
        assertEquals(List.of(1, 1), List.of(report.written().size(), report.refused().size()));
        var batch = batches.findLatest(1).getFirst();
        assertEquals(Batch.State.STOPPED, batch.state());
        assertEquals(List.of(two.toString()), batch.findWaiting());
    }

    @Test void aFileThatIsCancelledHalfWayIsAbsent() {
        var file = csv("市教育局.csv", "群名称,群主\n甲群,李四\n");
        var preview = imports.preview(List.of(file), ImportOptions.NONE, Progress.NONE);
        var asked = new Progress() {
            private int times;

            @Override public void at(long done, long total) {}

            @Override public boolean isCancelled() {
                return times++ > 0;
            }
        };
        var report = imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, asked);
        assertEquals(ErrorCode.CANCELLED, report.refused().getFirst().refusal().code());
        assertEquals(List.of(), groups());
    }

    /// As a program leaves it that was killed: running, the first file whole, the second absent.
    @Test void whatWasInterruptedGoesOnWhereItStopped() {
        var one = csv("市教育局.csv", "群名称,群主\n甲群,李四\n");
        var two = csv("云栖区.csv", "群名称,群主\n乙群,李四\n");
        apply(one);
        var dead = office.stores.batches().open(office.clock.instant(), PersonId.ADMINISTRATOR, "another", List.of(one.toString(), two.toString()));
        office.stores.batches().mark(dead, 0, Batch.ItemState.WRITTEN);
        assertEquals(List.of(dead), batches.findInterrupted().stream().map(Batch::id).toList());
        var waiting = batches.resume(dead, PersonId.ADMINISTRATOR);
        assertEquals(List.of(two), waiting);
        apply(waiting.toArray(Path[]::new));
        assertEquals(List.of("甲群", "乙群"), groups().stream().map(Asset::name).toList());
        assertEquals(List.of(), batches.findInterrupted());
        assertEquals(ErrorCode.UNKNOWN_BATCH, assertThrows(ExpectedException.class, () -> batches.resume(dead, PersonId.ADMINISTRATOR)).code());
    }

    @Test void onlyWhoMayRecordMayUndo() {
        var report = apply(csv("市教育局.csv", "群名称,群主\n甲群,李四\n"));
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> batches.undo(report.batch(), office.head.id())).code());
    }

    private record CancelAfter(int files, long[] seen) implements Progress {
        CancelAfter(int files) {
            this(files, new long[1]);
        }

        @Override public void at(long done, long total) {
            seen[0] = done;
        }

        @Override public boolean isCancelled() {
            return seen[0] >= files;
        }
    }

    private ErrorCode refusal(BatchId batch) {
        return assertThrows(ExpectedException.class, () -> batches.undo(batch, PersonId.ADMINISTRATOR)).code();
    }

    private List<Asset> groups() {
        return office.stores.assets().findByStatus(AssetStatus.IN_USE);
    }

    private Path csv(String name, String text) {
        return org.qingqun.ingest.sheet.Books.text(folder.resolve(name), java.nio.charset.StandardCharsets.UTF_8, text);
    }

    private ImportReport apply(Path... files) {
        var preview = imports.preview(List.of(files), ImportOptions.NONE, Progress.NONE);
        return imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
    }
}
