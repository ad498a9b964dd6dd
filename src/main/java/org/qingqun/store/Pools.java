package org.qingqun.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.qingqun.common.ErrorCode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Connections, tuned for each of the two databases.
final class Pools {
    /// How long a statement, and opening, waits for somebody else's lock.
    private static final int BUSY_MILLIS = 5_000;
    private static final long RETRY_NANOS = 50_000_000;

    private Pools() {}

    /// @throws org.qingqun.common.ExpectedException a `DATABASE_…` refusal
    static HikariDataSource open(Location location) {
        var config = switch (location) {
            case Location.SqliteFile file -> sqlite(file);
            case Location.Server server -> server(server);
        };
        config.setPoolName("qingqun");
        config.setMinimumIdle(1);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS);
        while (true) {
            try {
                return new HikariDataSource(config);
            } catch (PoolInitializationException failed) {
                var refused = new Refusals(location.toString()).of(failed).orElseThrow(() -> failed);
                if (refused.code() != ErrorCode.DATABASE_LOCKED || System.nanoTime() > end) throw refused;
                LockSupport.parkNanos(RETRY_NANOS); // somebody is just creating or closing it: SQLite does not wait for that by itself
            }
        }
    }

    static SQLiteDataSource sqliteSource(Location.SqliteFile file) {
        var sqlite = new SQLiteConfig();
        // a write-ahead log needs memory that all programs share, and across a network there is none
        sqlite.setJournalMode(file.share() == null ? SQLiteConfig.JournalMode.WAL : SQLiteConfig.JournalMode.DELETE);
        sqlite.setSynchronous(file.share() == null ? SQLiteConfig.SynchronousMode.NORMAL : SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(BUSY_MILLIS);
        sqlite.enforceForeignKeys(true);
        sqlite.setCacheSize(-65_536); // KiB
        sqlite.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // a transaction that reads first and writes later fails under load unless it asks for the lock at once
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file.path());
        return source;
    }

    private static HikariConfig sqlite(Location.SqliteFile file) {
        var config = new HikariConfig();
        config.setDataSource(sqliteSource(file));
        config.setMaximumPoolSize(4); // one writes, the others read beside it
        config.setConnectionTimeout(2L * BUSY_MILLIS);
        return config;
    }

    /// The password comes from PGPASSWORD or the driver's own password file, never from the URL.
    private static HikariConfig server(Location.Server server) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "qingqun");
        var password = System.getenv("PGPASSWORD");
        if (password != null) config.setPassword(password);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(BUSY_MILLIS);
        return config;
    }
}
