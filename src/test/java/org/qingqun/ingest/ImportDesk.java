package org.qingqun.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.qingqun.audit.MemoryAuditStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.DirectTransactions;
import org.qingqun.common.Progress;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.MemoryAssetStore;
import org.qingqun.inventory.MemoryUnitStore;
import org.qingqun.inventory.Unit;

/// An import over memory: a small city, a folder for files, ports that remember.
final class ImportDesk {
    final MemoryUnitStore units = new MemoryUnitStore();
    final MemoryAssetStore assets = new MemoryAssetStore(units);
    final MemoryAuditStore audit = new MemoryAuditStore();
    final MemoryImportLog log = new MemoryImportLog();
    final MemoryLayoutStore layouts = new MemoryLayoutStore();
    final DirectTransactions transactions = new DirectTransactions();
    final MemoryBatchStore batches = new MemoryBatchStore();
    int precautions;
    final List<Asset> enrolled = new ArrayList<>();
    final List<ProposedRow> proposed = new ArrayList<>();
    final Unit city = units.add(null, "临江市", Level.CITY);
    final Unit bureau = units.add(city, "临江市人力资源和社会保障局", Level.CITY);
    final Unit county = units.add(city, "云栖区", Level.COUNTY);
    final Unit water = units.add(county, "云栖区水利局", Level.COUNTY);
    final LedgerImport imports = new ReturnedLedgers(assets, units, layouts, log, audit, _ -> {}, transactions, enrolled::addAll,
            new NearNames(assets), (rows, _) -> {
                proposed.addAll(rows);
                return Proposals.Taken.ALL;
            },
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC), batches, () -> precautions++);
    private final Path folder;

    ImportDesk(Path folder) {
        this.folder = folder;
    }

    Path csv(String name, String text) {
        return Books.text(folder.resolve(name), StandardCharsets.UTF_8, text);
    }

    ImportPreview preview(Path... paths) {
        return imports.preview(List.of(paths), ImportOptions.NONE, Progress.NONE);
    }

    ImportReport apply(Path... paths) {
        return imports.apply(preview(paths), ImportOptions.NONE, PersonId.ADMINISTRATOR, Progress.NONE);
    }

    /// The only asset of this name.
    Asset asset(String name) {
        var found = assets.all().stream().filter(a -> a.name().equals(name)).toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " assets are called " + name);
        return found.getFirst();
    }

    String unitOf(Asset asset) {
        return units.find(asset.unit()).orElseThrow().name();
    }
}
