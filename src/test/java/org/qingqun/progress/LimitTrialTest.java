package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;
import static org.qingqun.inventory.AssetBuilder.account;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Fraction;
import org.qingqun.duplicate.FullRuleBook;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.progress.LimitTrial.Change;
import org.qingqun.rule.Background;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.ScanService;

class LimitTrialTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private LimitTrials trials;
    private AssetId days60;
    private AssetId days100;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var s = office.stores;
        var scan = new ScanService(s.assets(), s.units(), s.campaigns(), s.findings(), s.audit(), office.access, s.transactions(), office.clock,
                FullRuleBook.of(s.taught(), () -> Background.NONE));
        trials = new LimitTrials(scan, office.campaigns, office.progress);
        days60 = group("甲群", TODAY.minusDays(60)).id();
        days100 = group("乙群", TODAY.minusDays(100)).id();
        group("丙群", TODAY.minusDays(10));
        office.insert(account().name("教育发布").unit(office.bureau.id().value()).lastActive(TODAY.minusDays(60).toString()).members(5000));
        office.baseline.lock(LocalDate.of(2026, 1, 1), ADMIN);
    }

    @AfterEach void close() {
        office.close();
    }

    private Asset group(String name, LocalDate lastActive) {
        return office.insert(workGroup().name(name).purpose(name).unit(office.bureau.id().value()).lastActive(lastActive.toString()));
    }

    @Test void aLowerLimitAddsAndAHigherOneRemoves() {
        var trial = trials.load(TODAY);
        assertEquals(List.of(new Change(RuleId.ZOMBIE, 1, 2, List.of(days60), List.of())), zombies(trial.effect(Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 60))));
        assertEquals(List.of(new Change(RuleId.ZOMBIE, 1, 0, List.of(), List.of(days100))), zombies(trial.effect(Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 101))));
    }

    private static List<Change> zombies(LimitTrial.Effect effect) {
        return effect.changes().stream().filter(c -> c.rule().equals(RuleId.ZOMBIE)).toList();
    }

    @Test void theRateIsThatOfClosingWhatIsAccused() {
        var effect = trials.load(TODAY).effect(Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 60));
        assertEquals(new Fraction(1, 3), effect.rateNow().get(Family.WORK_GROUP));
        assertEquals(new Fraction(2, 3), effect.rateThen().get(Family.WORK_GROUP));
        assertEquals(new Fraction(0, 1), effect.rateThen().get(Family.OFFICIAL_ACCOUNT));
    }

    @Test void onlyRulesThatHeedTheLimitAreRunAgain() {
        var trial = trials.load(TODAY);
        assertEquals(Set.of(RuleId.HOLLOW), rules(trial, Limits.DEFAULT.with(Limit.HOLLOW_MEMBERS, 5)));
        assertEquals(Set.of(RuleId.ZOMBIE, RuleId.LOW_FREQUENCY), rules(trial, Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 60)));
        assertEquals(Set.of(RuleId.OVER_QUOTA), rules(trial, Limits.DEFAULT.with("over-quota", Family.WORK_GROUP, true)));
        assertEquals(Set.of(RuleId.EXPIRED), rules(trial, Limits.DEFAULT.with(new LimitException(Limit.EXPIRED_GRACE_DAYS, 30, Level.TOWN, null, null, null))));
        assertEquals(Set.of(), rules(trial, Limits.DEFAULT));
    }

    private static Set<RuleId> rules(LimitTrial trial, Limits limits) {
        return trial.effect(limits).changes().stream().map(Change::rule).collect(Collectors.toSet());
    }

    @Test void aSwitchLetsGoWhatTheRuleHadFound() {
        var effect = trials.load(TODAY).effect(Limits.DEFAULT.with("zombie", Family.WORK_GROUP, false));
        assertEquals(List.of(new Change(RuleId.ZOMBIE, 1, 0, List.of(), List.of(days100))), zombies(effect));
    }

    @Test void questionsAreNoAccusations() {
        var effect = trials.load(TODAY).effect(Limits.DEFAULT.with(Limit.QUIET_REMIND_DAYS, 5));
        assertEquals(List.of(new Change(RuleId.QUIET_ACCOUNT, 1, 1, List.of(), List.of())), effect.changes());
    }

    @Test void aTrialSavesNothing() {
        trials.load(TODAY).effect(Limits.DEFAULT.with(Limit.GROUP_SILENT_DAYS, 60));
        assertEquals(Limits.DEFAULT, office.campaigns.current().limits());
        assertEquals(0, office.stores.findings().countOpen().size());
    }
}
