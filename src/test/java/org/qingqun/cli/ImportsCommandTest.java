package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.campaign.PersonId;
import org.qingqun.ingest.Batch;
import org.qingqun.inventory.AssetStatus;

class ImportsCommandTest {
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
        var batches = cli.office.stores.batches();
        var id = batches.open(Instant.parse("2026-11-02T01:00:00Z"), PersonId.ADMINISTRATOR, "run", List.of("甲.xlsx", "乙.xlsx"));
        batches.added(id, cli.office.groups("甲群").stream().map(a -> a.id()).toList());
        batches.mark(id, 0, Batch.ItemState.WRITTEN);
        batches.close(id, Batch.State.STOPPED);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void batchesAreListedWithWhatWaits() {
        assertEquals("批次 1：2026-11-02T01:00:00Z，中途停止，共 2 个文件，未写到 1 个\n", cli.run("imports").out());
        var line = cli.run("imports", "--format", "json").json().get(0);
        assertEquals("[1, stopped, 2, 乙.xlsx]", List.of(line.get("number").asInt(), line.get("state").asText(), line.get("files").asInt(), line.get("waiting").get(0).asText()).toString());
    }

    @Test void oneIsTakenBackByItsNumber() {
        var run = cli.run("imports", "--undo", "1");
        assertEquals(Exit.DONE, run.exit());
        assertTrue(run.out().contains("已撤回"), run.out());
        assertEquals(List.of(), cli.office.stores.assets().findByStatus(AssetStatus.IN_USE));
        assertEquals(Exit.FAILED, cli.run("imports", "--undo", "1").exit());
    }
}
