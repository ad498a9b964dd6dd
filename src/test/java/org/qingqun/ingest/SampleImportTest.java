package org.qingqun.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.audit.MemoryAuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.DirectTransactions;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.MemoryAssetStore;
import org.qingqun.inventory.MemoryUnitStore;
import org.qingqun.inventory.UnitService;
import org.qingqun.sample.SampleInventory;

/// The 180 files of the sample in their 14 layouts, read as they are.
class SampleImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @Test void everyFileOfTheSampleIsUnderstood(@TempDir Path folder) {
        SampleInventory.bundled().writeTo(folder, Progress.NONE);
        var units = new MemoryUnitStore();
        var assets = new MemoryAssetStore(units);
        var audit = new MemoryAuditStore();
        var transactions = new DirectTransactions();
        var service = new UnitService(units, audit, _ -> {}, transactions, CLOCK);
        service.importList(UnitListFile.read(folder.resolve("units.csv")), 1);
        var imports = new ReturnedLedgers(assets, units, new MemoryLayoutStore(), new MemoryImportLog(), audit, _ -> {}, transactions, Enrolment.NONE, Likeness.NONE,
                Proposals.NONE, CLOCK, new MemoryBatchStore(), Precaution.NONE);
        var returns = List.of(folder.resolve("returns"));

        var preview = imports.preview(returns, ImportOptions.NONE, Progress.NONE);
        assertEquals(Map.of(FileState.READY, 166L, FileState.HEADER_TO_CONFIRM, 9L, FileState.WRONG_ROWS, 5L),
                preview.files().stream().collect(Collectors.groupingBy(FilePreview::state, Collectors.counting())));
        var report = imports.apply(preview, ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
        assertEquals(new Counts(2913, 0, 0, 0, 0, 9), report.counts());
        assertEquals(Map.of(Family.WORK_GROUP, Map.of(AssetStatus.IN_USE, 2713), Family.OFFICIAL_ACCOUNT, Map.of(AssetStatus.IN_USE, 140), Family.GOV_APP,
                Map.of(AssetStatus.IN_USE, 60)), assets.count());

        var strange = service.findProvisional();
        assertEquals(8, strange.size());
        assertEquals(20, imports.findMissingUnits().size(), "twelve that did not return and eight misspelt");
        int writes = assets.writes();
        assertEquals(new Counts(0, 0, 2913, 0, 0, 9), imports.apply(imports.preview(returns, ImportOptions.NONE, Progress.NONE), ImportOptions.NONE,
                PersonId.ADMINISTRATOR, Progress.NONE).counts());
        assertEquals(writes, assets.writes());
    }
}
