package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.exchange.AutoBackup;
import org.qingqun.exchange.AutoBackup.Occasion;
import org.qingqun.ui.common.NowTasks;

class DailyBackupTest {
    private @TempDir Path folder;

    @Test void openingTheWindowMakesTheDaysBackupOnce() {
        try (var office = new OfficeFixture(folder)) {
            office.propose(office.groups("甲群").getFirst().id(), Disposition.DISSOLVE, null);
            for (int openings = 0; openings < 2; openings++) {
                var tasks = new NowTasks();
                new DailyBackup(office.safety, tasks).look();
                assertEquals(List.of(), tasks.failures());
            }
            assertEquals(List.of(Occasion.DAILY), office.safety.findAll().stream().map(AutoBackup::occasion).toList());
        }
    }
}
