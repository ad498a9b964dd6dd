package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.store.Database;
import org.qingqun.store.Tampering;
import org.qingqun.store.TestDatabases;

class BackupServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private Path backup;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        backup = folder.resolve("备份.db");
        propose("甲群");
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aBackupIsAWholeInventoryOfItsMoment() {
        office.backups.backup(backup);
        propose("乙群");
        try (var copy = Database.open(backup.toString(), TestDatabases.DEFAULTS)) {
            var stores = org.qingqun.store.Stores.of(copy);
            assertEquals(List.of("甲群"), stores.assets().findByStatus(AssetStatus.IN_USE).stream().map(Asset::name).toList());
            assertEquals(1, stores.audit().findLatest(9).size());
        }
        assertEquals(List.of("甲群", "乙群"), names());
    }

    @Test void anOlderBackupIsReplacedAnythingElseIsNot() throws IOException {
        office.backups.backup(backup);
        propose("乙群");
        office.backups.backup(backup);
        assertTrue(office.backups.verify(backup).isSound());
        assertEquals(List.of("office.db", "office.db-shm", "office.db-wal", "备份.db"), files());

        var letter = Files.writeString(folder.resolve("信.txt"), "不能丢");
        assertRefused(ErrorCode.BAD_BACKUP, () -> office.backups.backup(letter));
        assertEquals("不能丢", Files.readString(letter));
        assertRefused(ErrorCode.BAD_BACKUP, () -> office.backups.backup(folder.resolve("office.db")));
        assertRefused(ErrorCode.FILE_MISSING, () -> office.backups.backup(folder.resolve("没有/备份.db")));
    }

    @Test void restoringBringsTheOldStateBackAndKeepsThePresentOneBesideIt() {
        office.backups.backup(backup);
        var before = office.stores.audit().findLatest(1).getFirst();
        propose("乙群");
        var present = office.stores.audit().findLatest(1).getFirst();

        var kept = office.backups.restore(backup, ADMIN);

        assertEquals(List.of("甲群"), names());
        assertEquals(folder.resolve("office-before-restore-20261102-090000.db"), kept);
        try (var copy = Database.open(kept.toString(), TestDatabases.DEFAULTS)) {
            assertEquals(present, org.qingqun.store.Stores.of(copy).audit().findLatest(1).getFirst());
        }
        var line = office.stores.audit().findLatest(1).getFirst().entry();
        assertEquals(List.of("backup.restore", "2 " + present.hash(), "1 " + before.hash()), List.of(line.action(), line.from(), line.to()));
        assertTrue(office.backups.verify(backup).isSound());
        assertEquals(1, office.backups.verify(kept).problems().size(), "what was kept is another continuation");
        propose("丙群"); // the inventory goes on as before
    }

    @Test void twoRestoresInOneSecondKeepBoth() {
        office.backups.backup(backup);
        office.backups.restore(backup, ADMIN);
        assertEquals(folder.resolve("office-before-restore-20261102-090000-2.db"), office.backups.restore(backup, ADMIN));
    }

    @Test void nothingIsRestoredWhileItIsOpenElsewhere() throws IOException {
        office.backups.backup(backup);
        propose("乙群");
        try (var elsewhere = Database.open(folder.resolve("office.db").toString(), TestDatabases.DEFAULTS)) {
            assertEquals(1, org.qingqun.store.Stores.of(elsewhere).campaigns().findAll().size());
            assertRefused(ErrorCode.DATABASE_LOCKED, () -> office.backups.restore(backup, ADMIN));
        }
        assertEquals(List.of("甲群", "乙群"), names());
        assertEquals(0, files().stream().filter(f -> f.contains("before-restore")).count());
        office.backups.restore(backup, ADMIN);
        assertEquals(List.of("甲群"), names());
    }

    @Test void onlyAWholeBackupIsRestored() throws IOException {
        office.backups.backup(backup);
        var bytes = Files.readAllBytes(backup);
        var cut = Files.write(folder.resolve("断.db"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var letter = Files.writeString(folder.resolve("信.db"), "这不是备份".repeat(200));
        var empty = Files.createFile(folder.resolve("空.db"));
        for (var bad : List.of(cut, letter, empty, folder.resolve("office.db"))) assertRefused(ErrorCode.BAD_BACKUP, () -> office.backups.restore(bad, ADMIN));
        assertRefused(ErrorCode.FILE_MISSING, () -> office.backups.restore(folder.resolve("无.db"), ADMIN));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> office.backups.restore(backup, office.head.id()));
        assertEquals(List.of("甲群"), names());
    }

    @Test void aBackupOfANewerVersionIsRefused() {
        office.backups.backup(backup);
        try (var copy = Database.open(backup.toString(), TestDatabases.DEFAULTS)) {
            Tampering.run(copy, "insert into schema_history (version, name, sha256, applied_at) values (999, 'V999__later', '', '2030-01-01 00:00:00')");
        }
        assertRefused(ErrorCode.DATABASE_NEWER, () -> office.backups.restore(backup, ADMIN));
    }

    @Test void aSoundInventoryHasNoProblems() {
        office.backups.backup(backup);
        propose("乙群");
        var last = office.stores.audit().findLatest(1).getFirst();
        var report = new VerifyReport(List.of(), new LogMark(2, last.hash()));
        assertEquals(report, office.backups.verify(null));
        assertEquals(report, office.backups.verify(backup));
    }

    @Test void aChangedLineOfTheLogIsFound() {
        propose("乙群");
        propose("丙群");
        Tampering.allow(office.database);
        Tampering.run(office.database, "update audit_log set reason = '别的' where seq = 2");
        assertEquals(List.of(new Problem.BrokenChain(2)), office.backups.verify(null).problems());
    }

    @Test void aLogMadeAnewIsFoundOnlyAgainstABackup() {
        propose("乙群");
        office.backups.backup(backup);
        var mark = office.stores.file().inspect(backup);
        Tampering.allow(office.database);
        Tampering.run(office.database, "delete from audit_log where seq = 2"); // the shorter chain holds by itself
        assertTrue(office.backups.verify(null).isSound());
        assertEquals(List.of(new Problem.NotAContinuation(mark)), office.backups.verify(backup).problems());
    }

    @Test void aSealedBackupComesBackWithItsPassphraseAndOnlyWithIt() throws IOException {
        office.backups.backup(backup, "临江市清理2026");
        assertTrue(new SealedFile(backup).isSealed());
        propose("乙群");

        assertRefused(ErrorCode.PASSPHRASE_NEEDED, () -> office.backups.restore(backup, ADMIN));
        assertRefused(ErrorCode.PASSPHRASE_WRONG, () -> office.backups.restore(backup, "临江市清理2025", ADMIN));
        assertEquals(List.of("甲群", "乙群"), names());
        assertTrue(office.backups.verify(backup, "临江市清理2026").isSound());

        office.backups.restore(backup, "临江市清理2026", ADMIN);
        assertEquals(List.of("甲群"), names());
        assertEquals(List.of(), files().stream().filter(f -> f.contains("in-clear")).toList());
    }

    @Test void whateverIsWrongWithABackupThePresentInventoryIsUntouched() throws IOException {
        var sealed = folder.resolve("密.qingqun");
        office.backups.backup(sealed, "临江市清理2026");
        var bytes = Files.readAllBytes(sealed);
        var cut = Files.write(folder.resolve("断.qingqun"), java.util.Arrays.copyOf(bytes, bytes.length - 100));
        bytes[bytes.length / 2] ^= 1;
        var changed = Files.write(folder.resolve("改.qingqun"), bytes);
        var later = folder.resolve("新.qingqun");
        office.backups.backup(later);
        try (var copy = Database.open(later.toString(), TestDatabases.DEFAULTS)) {
            Tampering.run(copy, "insert into schema_history (version, name, sha256, applied_at) values (999, 'V999__later', '', '2030-01-01 00:00:00')");
        }
        propose("乙群");
        var log = office.stores.audit().findLatest(1);
        assertRefused(ErrorCode.PASSPHRASE_WRONG, () -> office.backups.restore(sealed, "别的口令2026", ADMIN));
        assertRefused(ErrorCode.PASSPHRASE_WRONG, () -> office.backups.restore(cut, "临江市清理2026", ADMIN));
        assertRefused(ErrorCode.PASSPHRASE_WRONG, () -> office.backups.restore(changed, "临江市清理2026", ADMIN));
        assertRefused(ErrorCode.DATABASE_NEWER, () -> office.backups.restore(later, ADMIN));
        assertEquals(List.of(List.of("甲群", "乙群"), log), List.of(names(), office.stores.audit().findLatest(1)));
        assertEquals(List.of(), files().stream().filter(f -> f.contains("before-restore") || f.contains("in-clear") || f.endsWith(".part")).toList());
        assertTrue(office.backups.verify(null).isSound());
    }

    @Test void aShortPassphraseIsRefusedAndAPlainFileIsNotSealedOver() {
        assertRefused(ErrorCode.PASSPHRASE_TOO_SHORT, () -> office.backups.backup(backup, "1234567"));
        office.backups.backup(backup);
        assertRefused(ErrorCode.BAD_BACKUP, () -> office.backups.backup(backup, "12345678"));
        assertTrue(office.backups.verify(backup).isSound());
    }

    @Test void aRowThatPointsNowhereIsFound() {
        Tampering.runUnguarded(folder.resolve("office.db"), "delete from asset where id = 1");
        assertEquals(List.of(new Problem.DanglingReference("cleanup_case", 1)), office.backups.verify(null).problems());
    }

    @Test void damagedPagesAreReportedAndNotACrash() throws IOException {
        var names = IntStream.range(0, 400).mapToObj(i -> "群" + i).toArray(String[]::new);
        office.groups(names); // the file's last pages are theirs
        office.close();
        var file = folder.resolve("office.db");
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length - 3 * 4096, bytes.length, (byte) 0x5a); // the last pages; the schema stays readable
        Files.write(file, bytes);
        try (var damaged = Database.open(file.toString(), TestDatabases.DEFAULTS)) {
            var stores = org.qingqun.store.Stores.of(damaged);
            var service = new BackupService(stores.file(), stores.audit(), new Arithmetic(stores.campaigns(), stores.memberships(), stores.assets(), stores.units()),
                    office.access, office.clock);
            var problems = service.verify(null).problems();
            assertTrue(problems.stream().anyMatch(p -> p instanceof Problem.Damaged), problems.toString());
        }
    }

    private void propose(String name) {
        office.propose(office.groups(name).getFirst().id(), Disposition.DISSOLVE, null);
    }

    private List<String> names() {
        return office.stores.assets().findByStatus(AssetStatus.IN_USE).stream().map(Asset::name).toList();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertRefused(ErrorCode code, org.junit.jupiter.api.function.Executable step) {
        assertEquals(code, assertThrows(ExpectedException.class, step).code());
    }
}
