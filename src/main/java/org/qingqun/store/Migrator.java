package org.qingqun.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.SQLDataType;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Sha256;

/// Brings a database to this version's schema: each step once, all missing ones in one transaction.
///
/// Common steps are SQL that jOOQ parses and renders for the database at hand; raw ones exist per database, statements parted by a line `--@@`.
/// A step is known by the SHA-256 of its source text, since what is rendered may change with jOOQ.
record Migrator(DSLContext db, String location, Defaults defaults) {
    /// @param raw true: one file per database
    record Step(int version, String name, boolean raw) {}

    static final List<Step> STEPS = List.of(new Step(1, "V001__ground", false), new Step(2, "V002__guards", true),
            new Step(3, "V003__answers", false), new Step(4, "V004__rules", false), new Step(5, "V005__batches", false),
            new Step(6, "V006__signed_returns", false), new Step(7, "V007__people", false), new Step(8, "V008__procedures", false),
            new Step(9, "V009__approval_sheets", false), new Step(11, "V011__progress", false), new Step(12, "V012__exceptions", false),
            new Step(13, "V013__sounds", false), new Step(17, "V017__scope", false), new Step(40, "V040__first_codes", false),
            new Step(45, "V045__unit_names", false), new Step(56, "V056__explanations", false),
            new Step(57, "V057__reports", false), new Step(62, "V062__fates", false), new Step(65, "V065__member_lists", false));

    private static final long LOCK = 7_346_211; // any number that is ours alone on the server
    private static final org.jooq.Table<?> HISTORY = table(name("schema_history"));
    private static final Field<Integer> VERSION = field(name("version"), SQLDataType.INTEGER.notNull());
    private static final Field<String> NAME = field(name("name"), SQLDataType.VARCHAR(200).notNull());
    private static final Field<String> SHA256 = field(name("sha256"), SQLDataType.VARCHAR(64).notNull());
    private static final Field<LocalDateTime> APPLIED_AT = field(name("applied_at"), SQLDataType.LOCALDATETIME.notNull());

    /// @param before called before the schema of an inventory is changed that holds something
    /// @throws ExpectedException `DATABASE_NEWER`; `DATABASE_CORRUPT` for a file that holds something else
    void migrate(Runnable before) {
        if (missing().isEmpty()) return;
        if (hasHistory()) before.run();
        db.transaction(this::applyMissing);
    }

    /// Changes nothing.
    ///
    /// @throws ExpectedException `DATABASE_NEWER`; `BAD_BACKUP` for a file without a schema of ours
    void requireKnown() {
        if (!hasHistory()) throw new ExpectedException(ErrorCode.BAD_BACKUP, location);
        missing();
    }

    /// The text a step is known by: line ends as LF.
    static String source(Step step, SQLDialect dialect) {
        var path = step.raw() ? "/db/extra/" + step.name() + "." + dialect.family().name().toLowerCase(Locale.ROOT) + ".sql"
                : "/db/migration/" + step.name() + ".sql";
        try (var in = Objects.requireNonNull(Migrator.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Steps that are not applied yet, after checking that those applied are still what they were.
    private List<Step> missing() {
        if (!hasHistory()) {
            if (isForeign()) throw new ExpectedException(ErrorCode.DATABASE_CORRUPT, location);
            return STEPS;
        }
        Map<Integer, String> done = db.select(VERSION, SHA256).from(HISTORY).fetchMap(VERSION, SHA256);
        if (done.keySet().stream().anyMatch(v -> v > STEPS.getLast().version())) throw new ExpectedException(ErrorCode.DATABASE_NEWER, location);
        for (var step : STEPS) {
            var before = done.get(step.version());
            if (before != null && !before.equals(Sha256.hex(source(step, db.dialect()))))
                throw new IllegalStateException("changed after it was applied: " + step.name());
        }
        return STEPS.stream().filter(s -> !done.containsKey(s.version())).toList();
    }

    /// One transaction, also for the schema itself: both databases roll tables back.
    private void applyMissing() {
        if (isServer()) db.execute("select pg_advisory_xact_lock({0})", org.jooq.impl.DSL.inline(LOCK));
        db.createTableIfNotExists(HISTORY).columns(VERSION, NAME, SHA256, APPLIED_AT).constraint(primaryKey(VERSION)).execute();
        for (var step : missing()) { // again, now that nobody else can migrate
            var source = source(step, db.dialect());
            if (step.raw()) runRaw(source);
            else for (var query : db.parser().parse(source)) db.execute(query);
            db.insertInto(HISTORY).columns(VERSION, NAME, SHA256, APPLIED_AT)
                    .values(step.version(), step.name(), Sha256.hex(source), LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS)).execute();
        }
        FirstRows.insertWhereNone(db, defaults);
        new Sounds(db).fill();
    }

    private void runRaw(String source) {
        db.connection(connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : source.split("\n--@@\n", -1)) statement.execute(sql);
            }
        });
    }

    private boolean hasHistory() {
        return isServer() ? Boolean.TRUE.equals(db.fetchValue("select to_regclass('schema_history') is not null"))
                : db.fetchExists(table(name("sqlite_master")), field(name("name"), String.class).eq("schema_history"));
    }

    /// A SQLite file with tables that are not ours belongs to another program. A server's database may well be shared.
    private boolean isForeign() {
        return !isServer() && db.fetchExists(table(name("sqlite_master")));
    }

    private boolean isServer() {
        return db.family() == SQLDialect.POSTGRES;
    }
}
