package org.qingqun.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/// Fresh, empty inventories on both databases. The PostgreSQL server is a real one, started once for all tests of this JVM.
public final class TestDatabases {
    public enum Dialect {
        SQLITE, POSTGRES
    }

    public static final Defaults DEFAULTS = new Defaults("测试行动", "管理员");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /// A new inventory, copied from one that was migrated once: a test does not pay for that.
    public static Database fresh(Dialect dialect) {
        return Database.open(switch (dialect) {
            case SQLITE -> Folder.copy(name());
            case POSTGRES -> Server.copy(name());
        }, DEFAULTS);
    }

    /// Where nothing is yet.
    public static String freshLocation(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> Folder.PATH.resolve(name() + ".db").toString();
            case POSTGRES -> Server.create(name(), "template1");
        };
    }

    private static String name() {
        return "inventory" + NUMBER.incrementAndGet();
    }

    private static String migrated(String location) {
        Database.open(location, DEFAULTS).close();
        return location;
    }

    private static final class Folder {
        static final Path PATH = create();
        private static final Path TEMPLATE = Path.of(migrated(PATH.resolve("template.db").toString()));

        static String copy(String name) {
            try {
                return Files.copy(TEMPLATE, PATH.resolve(name + ".db")).toString();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        private static Path create() {
            try {
                var folder = Files.createTempDirectory("qingqun-store");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        private static void delete(Path folder) {
            try (var files = Files.walk(folder)) { // backups stand in a folder of their own
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            } catch (IOException leftBehind) {
                throw new UncheckedIOException(leftBehind);
            }
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        private static final String TEMPLATE = "template_inventory";

        static {
            migrated(create(TEMPLATE, "template1"));
        }

        static String copy(String name) {
            return create(name, TEMPLATE);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off")
                        .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("max_connections", "200")
                        .setLocaleConfig("locale", "C.UTF-8").start(); // stops itself when the JVM ends
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        static String create(String name, String template) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + template);
                return POSTGRES.getJdbcUrl("postgres", name);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        }
    }
}
