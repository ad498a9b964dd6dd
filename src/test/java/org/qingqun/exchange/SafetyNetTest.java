package org.qingqun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.exchange.AutoBackup.Occasion;

class SafetyNetTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        change("甲群");
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void beforeAnImportTheInventoryIsCopiedBesideItself() {
        var made = net(0).protect(Occasion.BEFORE_IMPORT).orElseThrow();
        assertEquals(folder.resolve("backups"), made.path().getParent());
        assertTrue(office.backups.verify(made.path()).isSound());
        assertEquals(List.of(made), net(0).findAll());
    }

    @Test void withoutAChangeThereIsNothingToCopy() {
        net(0).protect(Occasion.BEFORE_IMPORT);
        assertEquals(Optional.empty(), net(1).protect(Occasion.BEFORE_IMPORT));
        change("乙群");
        assertTrue(net(2).protect(Occasion.BEFORE_IMPORT).isPresent());
    }

    @Test void onceADayIsEnough() {
        net(0).protect(Occasion.DAILY);
        change("乙群");
        assertEquals(Optional.empty(), net(60).protect(Occasion.DAILY));
        assertTrue(net(24 * 60).protect(Occasion.DAILY).isPresent());
    }

    @Test void aDamagedBackupProtectsFromNothing() throws IOException {
        var made = net(0).protect(Occasion.BEFORE_IMPORT).orElseThrow();
        Files.writeString(made.path(), "not a database");
        assertTrue(net(1).protect(Occasion.BEFORE_IMPORT).isPresent());
    }

    @Test void oldOnesGoAndForeignFilesStay() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        var own = Files.writeString(folder.resolve("backups/我的备份.db"), "mine");
        for (int i = 0; i < 4; i++) {
            change("群" + i);
            new SafetyNet(office.stores.file(), office.stores.audit(), new Retention(2, 1, 1), clock(i)).protect(Occasion.BEFORE_IMPORT);
        }
        assertEquals(List.of(3L, 2L), net(9).findAll().stream().map(b -> Duration.between(start(), b.at()).toMinutes()).toList());
        assertTrue(Files.exists(own));
    }

    private java.time.LocalDateTime start() {
        return java.time.LocalDateTime.now(office.clock);
    }

    private void change(String name) {
        office.propose(office.groups(name).getFirst().id(), Disposition.DISSOLVE, null);
    }

    private SafetyNet net(int minutesLater) {
        return new SafetyNet(office.stores.file(), office.stores.audit(), Retention.USUAL, clock(minutesLater));
    }

    private Clock clock(int minutesLater) {
        return Clock.offset(office.clock, Duration.ofMinutes(minutesLater));
    }
}
