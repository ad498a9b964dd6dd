package org.qingqun.ui.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.OfficeFixture;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.Likeness;
import org.qingqun.ingest.Precaution;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ReturnedLedgers;
import org.qingqun.ingest.sheet.Books;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Identity;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.common.Tasks;
import org.qingqun.ui.common.TestDesk;

/// Page 导入 without its window: the models over a real import into a real SQLite file, and a folder to put returned files in.
final class IngestDesk implements AutoCloseable {
    final OfficeFixture office;
    final TestDesk desk;
    final BatchModel hand;
    final IngestModel model;
    final List<Path> opened = new ArrayList<>();
    private final Path folder;

    IngestDesk(Path folder) {
        this(folder, null);
    }

    IngestDesk(Path folder, @Nullable Tasks tasks) {
        this.folder = folder;
        folder.toFile().mkdirs();
        office = new OfficeFixture(folder);
        var s = office.stores;
        desk = new TestDesk(office, new ReturnedLedgers(s.assets(), s.units(), s.layouts(), s.imports(), s.audit(), office.access::requireRecorder, s.transactions(),
                office.baseline::enrol, Likeness.NONE, Proposals.NONE, office.clock, s.batches(), Precaution.NONE), tasks);
        hand = new BatchModel(desk.desk);
        model = new IngestModel(hand, desk.desk, opened::add);
    }

    /// @param name may stand below a folder
    Path csv(String name, String text) {
        var file = folder.resolve(name);
        file.getParent().toFile().mkdirs();
        return Books.text(file, StandardCharsets.UTF_8, text);
    }

    /// A file with a heading nobody knows; all of them have the same layout.
    ///
    /// @param name of the unit, with the ending
    Path strange(String name) {
        var unit = name.replace(".csv", "");
        return csv(name, "群名称,群主,何时撤\n" + unit + "一群,李四,2026-12\n" + unit + "二群,王五,长期\n");
    }

    /// Takes the files in hand, in this order.
    void take(Path... files) {
        hand.take(List.of(files));
    }

    FilePreview file(Path path) {
        return hand.batch().files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    }

    List<String> shown() {
        return model.shown().stream().map(f -> Batch.name(f.path())).toList();
    }

    List<String> assets() {
        return office.stores.assets().findByStatus(AssetStatus.IN_USE).stream().map(a -> Identity.nameKey(a.name())).sorted().toList();
    }

    /// What stands in the inventory of the only asset with this name.
    org.qingqun.inventory.Asset asset(UnitId unit, String name) {
        var found = office.stores.assets().findByName(unit, name);
        if (found.size() != 1) throw new AssertionError(found.size() + " assets are called " + name);
        return found.getFirst();
    }

    Unit unit(String name) {
        return office.stores.units().findAll().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    @Override public void close() {
        if (!desk.tasks.failures().isEmpty()) throw new AssertionError(desk.tasks.failures().toString());
        office.close();
    }
}
