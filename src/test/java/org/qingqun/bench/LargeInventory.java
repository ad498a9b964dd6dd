package org.qingqun.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.qingqun.WiredOffice;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.rule.Inventory;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// An inventory far larger than any office's, in a file: for measuring and for pictures.
public final class LargeInventory {
    private static final int CHUNK = 50_000;

    private LargeInventory() {}

    /// For `bench/window`: in a process of its own, since the one that is measured has a small heap.
    ///
    /// @param args how many assets, and the file
    public static void main(String[] args) {
        write(Path.of(args[1]), Integer.parseInt(args[0]));
    }

    /// Writes it where nothing lies yet, with its baseline locked.
    public static void write(Path file, int size) {
        try (var database = Database.open(file.toString(), new Defaults("大台账", "管理员"))) {
            fill(Stores.of(database), RuleBench.inventory(size));
            WiredOffice.over(database, today()).baseline().lock(RuleBench.TODAY.minusDays(50), PersonId.ADMINISTRATOR);
        }
    }

    /// The clock that this inventory is of.
    public static Clock today() {
        return Clock.fixed(RuleBench.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /// Units first, then the assets.
    static void fill(Stores stores, Inventory inventory) {
        stores.transactions().inOne(() -> {
            for (var unit : inventory.units().all())
                stores.units().insert(new UnitDraft(null, unit.name(), unit.level(), unit.headCount(), null, null, false, unit.aliases()));
        });
        var assets = inventory.assets();
        for (int at = 0; at < assets.size(); at += CHUNK)
            stores.assets().insertAll(assets.subList(at, Math.min(at + CHUNK, assets.size())).stream().map(a -> new AssetDraft(a.family(), null, a.facts(), 1)).toList());
    }
}
