package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitDraft;

/// A process killed in the middle of a transaction leaves an inventory that opens, with each transaction whole or absent.
class CrashTest {
    private static final int ROWS = 200;
    @TempDir Path folder;

    @Test
    void whatWasReportedIsThereAndNothingHalf() throws IOException, InterruptedException {
        var file = folder.resolve("a.db").toString();
        var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file).redirectErrorStream(true).start();
        int reported = 0;
        try (var lines = child.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("committed ")) reported = Integer.parseInt(line.substring(10));
                if (line.equals("inside 3")) child.toHandle().destroyForcibly(); // SIGKILL, with rows of the third transaction written
            }
        }
        assertEquals(true, child.waitFor(30, TimeUnit.SECONDS));
        assertEquals(2, reported);
        try (var database = Database.open(file, TestDatabases.DEFAULTS)) {
            assertEquals("ok", database.dsl().fetchValue("pragma integrity_check"));
            assertNull(database.dsl().fetchOne("pragma foreign_key_check"));
            var stores = Stores.of(database);
            assertEquals(reported * ROWS, stores.assets().findByStatus(AssetStatus.IN_USE).size());
            var lines = new ArrayList<ChainedEntry>();
            stores.audit().forEach(lines::add);
            assertEquals(List.of("batch:1", "batch:2"), lines.stream().map(l -> l.entry().subject()).toList());
            assertEquals(Optional.empty(), AuditChain.firstBreak(lines));
        }
    }

    /// Writes batches until it is killed, and says where it is.
    static final class Writer {
        public static void main(String[] args) throws InterruptedException {
            var stores = Stores.of(Database.open(args[0], TestDatabases.DEFAULTS));
            var unit = stores.units().insert(new UnitDraft(null, "甲局", Level.COUNTY, null, null, null, false, List.of())).id().value();
            for (int batch = 1; batch <= 3; batch++) {
                int number = batch;
                stores.transactions().inOne(() -> {
                    stores.assets().insertAll(IntStream.range(0, ROWS).mapToObj(i -> workGroup().name("群" + number + "-" + i).unit(unit).draft()).toList());
                    stores.audit().append(new AuditEntry(OnBothDatabases.NOON, 1, "import", "batch:" + number, null, null, null));
                    System.out.println("inside " + number);
                    if (number == 3) sleep();
                });
                System.out.println("committed " + batch);
            }
        }

        private static void sleep() {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException woken) {
                throw new IllegalStateException(woken);
            }
        }
    }
}
