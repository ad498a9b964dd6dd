package org.qingqun.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;

/// One open inventory: a SQLite file or a PostgreSQL database, tuned and brought to this version's schema.
public final class Database implements AutoCloseable {
    private final Location location;
    private final Defaults defaults;
    private final Refusals refusals;
    private final DSLContext dsl;
    private volatile HikariDataSource pool;
    private volatile @Nullable SameFile opened; // null until it is open, and on a server

    private Database(Location location, Defaults defaults) {
        this.location = location;
        this.defaults = defaults;
        this.refusals = new Refusals(location.toString());
        this.pool = Pools.open(location);
        this.dsl = DSL.using(new DefaultConfiguration().set(location instanceof Location.Server ? SQLDialect.POSTGRES : SQLDialect.SQLITE)
                .set(new ToldTransactions(connections(), refusals, this::requireWritable))
                .set(new DefaultExecuteListenerProvider(refusals))
                .set(settings()));
    }

    /// Plain lower-case names, which both databases read alike.
    static Settings settings() {
        return new Settings().withRenderNameCase(RenderNameCase.LOWER).withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
    }

    /// Opens an inventory and creates it where there is none.
    ///
    /// @param location a file, or a `jdbc:postgresql:` URL without a password
    /// @throws ExpectedException `DATABASE_…` or `PASSWORD_IN_URL`; its fact is the location
    public static Database open(String location, Defaults defaults) {
        var database = new Database(Location.parse(location), defaults);
        try {
            database.migrate();
            database.watch();
            return database;
        } catch (RuntimeException refused) {
            database.pool.close();
            throw refused;
        }
    }

    /// Statements run through it join the transaction of their thread.
    DSLContext dsl() {
        return dsl;
    }

    Location location() {
        return location;
    }

    public Transactions transactions() {
        return new JooqTransactions(dsl);
    }

    /// Does `work` while no connection of ours is open, then opens again, also after a refusal.
    void whileClosed(Runnable work) {
        pool.close();
        try {
            work.run();
        } finally {
            opened = null;
            pool = Pools.open(location);
            migrate();
            watch();
        }
    }

    /// A file may be protected while it is open, and an open one could be written all the same.
    private void requireWritable() {
        if (location instanceof Location.SqliteFile file) Location.requireWritable(file.path());
    }

    private void watch() {
        if (location instanceof Location.SqliteFile file) opened = SameFile.at(file.path());
    }

    @Override public void close() {
        if (location instanceof Location.SqliteFile && !pool.isClosed()) checkpoint();
        pool.close();
    }

    /// Leaves one file without a journal beside it; where a reader prevents that, the journal stays, which is no harm.
    private void checkpoint() {
        try (var connection = pool.getConnection(); var statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException busy) {
            if (refusals.of(busy).isEmpty()) throw new DataAccessException("checkpoint", busy);
        }
    }

    /// Also after a restore: a backup may be older than this version.
    private void migrate() {
        try {
            var migrator = new Migrator(dsl, location.toString(), defaults);
            migrator.migrate(() -> {
                if (location instanceof Location.SqliteFile file) new BeforeMigration(dsl, file.path()).copy();
            });
        } catch (DataAccessException broken) {
            throw refusals.told(broken);
        }
    }

    private ConnectionProvider connections() {
        return new ConnectionProvider() {
            @Override public Connection acquire() {
                var file = opened;
                if (file != null) file.require();
                try {
                    return pool.getConnection();
                } catch (SQLException refused) {
                    throw refusals.told(new DataAccessException("no connection", refused));
                }
            }

            @Override public void release(Connection connection) {
                try {
                    connection.close();
                } catch (SQLException broken) {
                    throw new DataAccessException("release", broken);
                }
            }
        };
    }
}
