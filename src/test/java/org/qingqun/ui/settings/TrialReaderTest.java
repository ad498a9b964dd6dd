package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.WiredOffice;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Fraction;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Term;
import org.qingqun.progress.LimitTrial.Rate;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.settings.Trial.Line;

/// The day is 2026-11-02.
class TrialReaderTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TrialReader reader;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        reader = new TrialReader(TestDesk.office(office, new TestDesk.FakeLedgers()));
    }

    @AfterEach void close() {
        office.close();
    }

    private AssetBuilder group(String name, String lastActive) {
        return AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).lastActive(lastActive);
    }

    private static String names(List<Line> lines) {
        return String.join(" ", lines.stream().map(line -> line.name() + line.days()).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last active, limit tried | now (90), tried, out, in
            2026-08-04,    90,           1, 1, '',   ''
            2026-08-05,    90,           0, 0, '',   ''
            2026-08-05,    89,           0, 1, '',   群89
            2026-08-04,    91,           1, 0, 群90, ''
            # a month accuses by its last day only: July ended 94 days ago, August 63
            2026-07,       94,           1, 1, '',   ''
            2026-07,       95,           1, 0, 群94, ''
            2026-08,       60,           0, 1, '',   群63
            # no date only asks, whatever the limit
            ,              1,            0, 0, '',   ''
            """)
    void theRealRuleDecidesWhoDropsOutAndWhoComesIn(String lastActive, int tried, int now, int then, String out, String in) {
        office.insert(group("群", lastActive));
        var effect = reader.read(Limits.DEFAULT, Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, tried)).effect(Limit.GROUP_SILENT_DAYS);
        assertEquals(List.of(now, then, out, in), List.of(effect.now(), effect.tried(), names(effect.out()), names(effect.in())));
        assertEquals(then - now, effect.difference());
    }

    @Test void eachFamilyHasItsOwnLimit() {
        office.insert(group("群", TODAY.minusDays(200).toString()));
        office.insert(AssetBuilder.account().name("账号").unit(office.bureau.id().value()).lastActive(TODAY.minusDays(200).toString()));
        var trial = reader.read(Limits.DEFAULT, new Limits(300, 180, 90, 7));
        assertEquals("群200", names(trial.effect(Limit.GROUP_SILENT_DAYS).out()));
        assertEquals(1, trial.effect(Limit.ACCOUNT_SILENT_DAYS).tried());
        assertEquals(0, trial.effect(Limit.APP_SILENT_DAYS).now());
    }

    @Test void theGraceOfTemporaryOnesIsTriedToo() {
        office.insert(group("会务群", TODAY.toString()).term(new Term(Term.Kind.UNTIL_DATE, PartialDate.of(TODAY.minusDays(10)), null)));
        var effect = reader.read(Limits.DEFAULT, Limits.DEFAULT.with(Limit.EXPIRED_GRACE_DAYS, 30)).effect(Limit.EXPIRED_GRACE_DAYS);
        assertEquals("会务群10", names(effect.out()));
    }

    @Test void theLongestQuietStandFirstAndThoseWithACaseAreCounted() {
        var first = office.insert(group("甲", TODAY.minusDays(100).toString()));
        office.insert(group("乙", TODAY.minusDays(150).toString()));
        office.propose(first.id(), Disposition.DISSOLVE, null);
        var effect = reader.read(Limits.DEFAULT, Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 365)).effect(Limit.GROUP_SILENT_DAYS);
        assertEquals("乙150 甲100", names(effect.out()));
        assertEquals(1, effect.decided());
    }

    @Test void theSameLimitsChangeNothing() {
        office.insert(group("群", TODAY.minusDays(100).toString()));
        for (var field : Limit.values()) {
            var effect = reader.read(Limits.DEFAULT, Limits.DEFAULT).effect(field);
            assertEquals(List.of(0, List.of(), List.of()), List.of(effect.difference(), effect.out(), effect.in()));
        }
    }

    @Test void theRateIsTriedTooWhereThereIsABaseline() {
        for (int days : new int[] {10, 70, 100, 200}) office.insert(group("群" + days, TODAY.minusDays(days).toString()));
        var shorter = Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 60);
        assertEquals(Map.of(), reader.read(Limits.DEFAULT, shorter).rates());
        office.baseline.lock(TODAY.minusDays(1), OfficeFixture.ADMIN);
        reader.forget();
        assertEquals(Map.of(Family.WORK_GROUP, new Rate(new Fraction(2, 4), new Fraction(3, 4))), reader.read(Limits.DEFAULT, shorter).rates());
        assertEquals(Map.of(), reader.read(Limits.DEFAULT, Limits.DEFAULT).rates());
    }

    @Test void whatIsComparedStandsAsLastScannedUntilItsOwnLimitIsTried() {
        var wired = WiredOffice.over(office.database, office.clock);
        var comparing = new TrialReader(wired);
        office.insert(group("防汛值守群", null).members(501));
        wired.scan().scan(TODAY, Set.of(), OfficeFixture.ADMIN, Progress.NONE);
        office.insert(group("公文运转群", null).members(600));
        var shorter = Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 60);
        assertEquals(1, comparing.read(Limits.DEFAULT, shorter).effect(Limit.MEGA_STOP_MEMBERS).now());
        var fewer = comparing.read(Limits.DEFAULT, Limits.DEFAULT.with(Limit.MEGA_STOP_MEMBERS, 550)).effect(Limit.MEGA_STOP_MEMBERS);
        assertEquals(List.of(2, 1, "防汛值守群0"), List.of(fewer.now(), fewer.tried(), names(fewer.out())));
        assertEquals(2, comparing.read(Limits.DEFAULT, shorter).effect(Limit.MEGA_STOP_MEMBERS).now());
    }

    @Test void beforeTheFirstScanEverythingIsCompared() {
        office.insert(group("防汛值守群", null).members(501));
        var comparing = new TrialReader(WiredOffice.over(office.database, office.clock));
        assertEquals(1, comparing.read(Limits.DEFAULT, Limits.DEFAULT).effect(Limit.MEGA_STOP_MEMBERS).now());
    }
}
