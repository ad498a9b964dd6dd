package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.common.Sha256;

class MigratorTest {
    /// A released file never changes: a new one is added here and in `Migrator.STEPS`.
    private static final String RELEASED = """
            V001__ground SQLITE a0e273ef6693b82522b23ad23457c76b905046aee01812d87f165b4a40e693cb
            V001__ground POSTGRES a0e273ef6693b82522b23ad23457c76b905046aee01812d87f165b4a40e693cb
            V002__guards SQLITE b3511afc972f163832406f2d4cd83b3b73973a92da8eef402ddcbcddf07ceb52
            V002__guards POSTGRES 18d573d15b70563882861583f8426570ade58c40c66047aabfe7979f3faecfb2
            V003__answers SQLITE 53f3fa68a9cbef737a4544e616e6a904b99c4539cefe609169c9117c3589a4b3
            V003__answers POSTGRES 53f3fa68a9cbef737a4544e616e6a904b99c4539cefe609169c9117c3589a4b3
            V004__rules SQLITE ab3261b50282342455cbcb58285534867019f76ae95ff50614e7f227ff86965a
            V004__rules POSTGRES ab3261b50282342455cbcb58285534867019f76ae95ff50614e7f227ff86965a
            V005__batches SQLITE a7b4e9fd975ea1bd1e3b16c51f0755dc6eb143e466a0ddaafeb945cfcfdb2f48
            V005__batches POSTGRES a7b4e9fd975ea1bd1e3b16c51f0755dc6eb143e466a0ddaafeb945cfcfdb2f48
            V006__signed_returns SQLITE 6e3ed5c202cfcba6a4bb35a370441bb0ac70ae4e5734710a07d4e559460e7c04
            V006__signed_returns POSTGRES 6e3ed5c202cfcba6a4bb35a370441bb0ac70ae4e5734710a07d4e559460e7c04
            V007__people SQLITE b5497effe33a991dcc02a6b7a9e660aa6c984cb1eada97444c7961607f0bb1bd
            V007__people POSTGRES b5497effe33a991dcc02a6b7a9e660aa6c984cb1eada97444c7961607f0bb1bd
            V008__procedures SQLITE 2cfb76100374da63d1cd046a6d35cca4890c75071fc0141b20976df4ede24b5f
            V008__procedures POSTGRES 2cfb76100374da63d1cd046a6d35cca4890c75071fc0141b20976df4ede24b5f
            V009__approval_sheets SQLITE ebc467f168777bb42c1751325b8c56488ed2786c961914b2a741c5b1144c98c9
            V009__approval_sheets POSTGRES ebc467f168777bb42c1751325b8c56488ed2786c961914b2a741c5b1144c98c9
            V011__progress SQLITE 2826b9fcad05cca90e89b1c40ba6fcb062be68ebccbfd6dd328107fc1eec9b05
            V011__progress POSTGRES 2826b9fcad05cca90e89b1c40ba6fcb062be68ebccbfd6dd328107fc1eec9b05
            V012__exceptions SQLITE f787532b1a40c330e79463490adf0cb44229b8a990e71506502135961c6f222b
            V012__exceptions POSTGRES f787532b1a40c330e79463490adf0cb44229b8a990e71506502135961c6f222b
            V013__sounds SQLITE 9487876c07eda60832fefc7e155010659160854796e538de5e1445de9937f30a
            V013__sounds POSTGRES 9487876c07eda60832fefc7e155010659160854796e538de5e1445de9937f30a
            V017__scope SQLITE a6dfa40565804adeaeec2c0398fc0078c257513516bc58af46132cf429f5003b
            V017__scope POSTGRES a6dfa40565804adeaeec2c0398fc0078c257513516bc58af46132cf429f5003b
            V040__first_codes SQLITE 97482ca32712d3b11e621fc4e61b688f9cd633d462d142cdaeb31e5990965c1d
            V040__first_codes POSTGRES 97482ca32712d3b11e621fc4e61b688f9cd633d462d142cdaeb31e5990965c1d
            V045__unit_names SQLITE 6cf7067a52e028a0a501b44584ae36ee9a69593345e94ce5a0312e7ff133ca31
            V045__unit_names POSTGRES 6cf7067a52e028a0a501b44584ae36ee9a69593345e94ce5a0312e7ff133ca31
            V056__explanations SQLITE c5b620c95bf2b9871bec36dcef811473bd4ad74015a754d149df8d01f7025e03
            V056__explanations POSTGRES c5b620c95bf2b9871bec36dcef811473bd4ad74015a754d149df8d01f7025e03
            V057__reports SQLITE 57954885385e8348a18017fdf3f9035da114b3c94d16d4d309f4e05bb68449db
            V057__reports POSTGRES 57954885385e8348a18017fdf3f9035da114b3c94d16d4d309f4e05bb68449db
            V062__fates SQLITE 0ae52dc3ec712491cf251a0e1e22485d4d8b08fad79c544ba75931ca7f998073
            V062__fates POSTGRES 0ae52dc3ec712491cf251a0e1e22485d4d8b08fad79c544ba75931ca7f998073
            V065__member_lists SQLITE bd50dcd985b0920dc765cea960a40e6baaaf27cc0bb5e150b2b200e987d49b6d
            V065__member_lists POSTGRES bd50dcd985b0920dc765cea960a40e6baaaf27cc0bb5e150b2b200e987d49b6d
            """;

    @Test void releasedFilesNeverChange() {
        var found = new StringBuilder();
        for (var step : Migrator.STEPS) for (var dialect : List.of(SQLDialect.SQLITE, SQLDialect.POSTGRES))
            found.append(step.name()).append(' ').append(dialect).append(' ').append(Sha256.hex(Migrator.source(step, dialect))).append('\n');
        assertEquals(RELEASED, found.toString());
    }

    @Test void stepsAreNumberedInTheirOrder() {
        int before = 0;
        for (var step : Migrator.STEPS) {
            assertTrue(step.version() > before, step.name());
            assertTrue(step.name().startsWith("V%03d__".formatted(step.version())), step.name());
            before = step.version();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsAppliedOnceAndRemembered(TestDatabases.Dialect dialect) {
        var location = TestDatabases.freshLocation(dialect);
        for (int time = 0; time < 2; time++) {
            try (var database = Database.open(location, TestDatabases.DEFAULTS)) {
                assertEquals(Migrator.STEPS.stream().map(Migrator.Step::name).toList(),
                        database.dsl().fetch("select name from schema_history order by version").getValues(0, String.class));
            }
        }
    }

    /// An inventory of the first version, with limits and findings of its own.
    @ParameterizedTest
    @EnumSource
    void anOlderInventoryKeepsItsLimitsAndFindings(TestDatabases.Dialect dialect) {
        var location = TestDatabases.freshLocation(dialect);
        var url = dialect == TestDatabases.Dialect.SQLITE ? "jdbc:sqlite:" + location : location;
        try (var old = org.jooq.impl.DSL.using(url)) {
            var db = org.jooq.impl.DSL.using(old.configuration().derive(Database.settings()));
            db.execute("create table schema_history (version integer not null primary key, name varchar(200) not null, sha256 varchar(64) not null, applied_at timestamp not null)");
            for (var query : db.parser().parse(Migrator.source(Migrator.STEPS.getFirst(), db.dialect()))) db.execute(query);
            db.execute("insert into schema_history values (1, 'V001__ground', '" + Sha256.hex(Migrator.source(Migrator.STEPS.getFirst(), db.dialect())) + "', '2026-01-01 00:00:00')");
            db.execute("insert into campaign (name, scope, group_silent_days, app_silent_days, account_silent_days, expired_grace_days, version) values ('老行动', 'work-group', 60, 120, 61, 3, 1)");
            db.execute("insert into unit (name, level, provisional) values ('甲局', 'county', false)");
            db.execute("insert into asset (code, family, name, name_key, occurrence, unit_id, platform, activity, evidence, term, status, version)"
                    + " values ('QZ-00001', 'work-group', '甲群', '甲群', 1, 1, 'wechat', 'unknown', 'unit', 'permanent', 'in-use', 1)");
            db.execute("insert into finding (rule, asset_id, severity, evidence, evidence_key, grade, as_of, dismissed)"
                    + " values ('zombie', 1, 2, '[{\"kind\":\"activity-unknown\",\"limitDays\":90}]', 'k', 'unit', '2026-05-01', false)");
        }
        try (var database = Database.open(location, TestDatabases.DEFAULTS)) {
            var stores = Stores.of(database);
            assertEquals(new org.qingqun.campaign.Limits(60, 120, 61, 3), stores.campaigns().current().limits());
            assertEquals(List.of(java.time.LocalDate.of(2026, 5, 1)), stores.findings().findLives(new org.qingqun.inventory.AssetId(1)).stream().map(l -> l.firstSeen()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatChangedAfterItWasAppliedIsABug(TestDatabases.Dialect dialect) {
        var location = TestDatabases.freshLocation(dialect);
        try (var database = Database.open(location, TestDatabases.DEFAULTS)) {
            database.dsl().execute("update schema_history set sha256 = 'other' where version = 1");
        }
        assertThrows(IllegalStateException.class, () -> Database.open(location, TestDatabases.DEFAULTS).close());
    }

    @ParameterizedTest
    @EnumSource
    void severalThatOpenANewOneAtOnceMigrateItOnce(TestDatabases.Dialect dialect) throws Exception {
        var location = TestDatabases.freshLocation(dialect);
        Callable<Integer> open = () -> {
            try (var database = Database.open(location, TestDatabases.DEFAULTS)) {
                return Stores.of(database).people().findAll().size() + Stores.of(database).campaigns().findAll().size();
            }
        };
        try (var openers = Executors.newFixedThreadPool(6)) {
            for (var rows : openers.invokeAll(Collections.nCopies(6, open))) assertEquals(2, rows.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothDatabasesHaveTheSameTables(TestDatabases.Dialect dialect) {
        try (var database = TestDatabases.fresh(dialect)) {
            for (var table : org.qingqun.store.schema.DefaultSchema.DEFAULT_SCHEMA.getTables())
                assertEquals(0, database.dsl().fetchCount(org.jooq.impl.DSL.selectFrom(table).where(org.jooq.impl.DSL.falseCondition())), table.getName());
        }
    }
}
