package org.qingqun.sample;

import java.nio.file.Path;
import org.qingqun.WiredOffice;
import org.qingqun.office.Office;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// An office over a fresh SQLite file on the demonstration's clock.
final class DemoOffice implements AutoCloseable {
    final DemoClock clock = new DemoClock(DemoRun.BASELINE_DAY);
    final Stores stores;
    final Office office;
    private final Database database;

    DemoOffice(Path folder) {
        database = Database.open(folder.resolve("demo.db").toString(), new Defaults("2026 行动", "王晓燕"));
        stores = Stores.of(database);
        office = WiredOffice.over(database, clock);
    }

    @Override public void close() {
        database.close();
    }
}
