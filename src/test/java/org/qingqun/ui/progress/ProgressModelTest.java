package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.BaselineService;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Breakdown;
import org.qingqun.progress.Explanation;
import org.qingqun.progress.Weight;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.progress.Formulas.Kpi;
import org.qingqun.ui.progress.ProgressReading.Growth;
import org.qingqun.ui.progress.ProgressWords.KpiCard;

class ProgressModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ProgressModel model;
    private ProgressWords words;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        groups = office.groups("一群", "二群", "三群", "四群");
        desk = new TestDesk(office);
        model = new ProgressModel(desk.desk);
        words = new ProgressWords(desk.desk.messages());
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private ProgressReading read() {
        model.refresh();
        return assertNotNullReading();
    }

    private ProgressReading assertNotNullReading() {
        var reading = model.readingProperty().get();
        assertNotNull(reading);
        return reading;
    }

    private void enrolNew(String name) {
        office.baseline.enrol(List.of(office.insert(AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).createdOn("2027-01"))));
    }

    @Test void theBaselineIsPreviewedThenLocked() {
        office.insert(AssetBuilder.workGroup().name("新群").unit(office.bureau.id().value()).createdOn("2026-12"));
        var seen = new ArrayList<BaselineService.Preview>();
        model.previewLock(TODAY, seen::add);
        assertEquals(List.of(4, 1, 0), List.of(seen.getFirst().takenIn().size(), seen.getFirst().createdAfter().size(), seen.getFirst().otherFamily().size()));
        assertFalse(read().campaign().isLocked());
        model.lock(TODAY);
        assertEquals(TODAY, assertNotNullReading().campaign().baselineDay());
        assertEquals(List.of(4, 1), List.of(assertNotNullReading().figures().baseline(), assertNotNullReading().figures().added()));
        assertEquals(1, desk.changes);
    }

    @Test void everyFigureOfTheStripIsComputed() {
        office.campaigns.describe("行动", null, 500, ADMIN);
        office.baseline.lock(TODAY, ADMIN);
        enrolNew("新群");
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.approved(groups.get(1).id(), Disposition.MERGE, groups.get(2).id());
        var r = read();
        assertNull(r.broken());
        assertEquals(List.of(new KpiCard(Kpi.DISPOSAL, "处置率", "25.0%", "目标 50.0%，差 1 个", "accent"),
                new KpiCard(Kpi.NET, "净减少率", "0.0%", "扣除新建 1、恢复 0", "plain"), new KpiCard(Kpi.REMAINING, "在册", "4", "在途办结后 −1", "plain"),
                new KpiCard(Kpi.PROVEN, "佐证核验率", "100.0%", "1 / 1 有佐证", "success"),
                new KpiCard(Kpi.BACK, "新建和恢复", "1", "另有恢复在册 0 次", "warning")), words.kpis(r));
    }

    @Test void eachDayOfTheTrendOpensWhatWasGoneThen() {
        office.baseline.lock(TODAY.minusDays(7), ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
        office.clock.set(TODAY.plusDays(14));
        model.dayProperty().set(TODAY.plusDays(14));
        var r = read();
        assertEquals(List.of(0, 1, 1, 1), r.trend().stream().map(p -> p.figures().disposed()).toList());
        var then = r.trend().get(1);
        var formula = new Formulas(desk.desk.messages()).of(then, r);
        assertEquals("（1 − 0）÷（4 + 0 − 0）= 1 ÷ 4 = 25.0%", formula.inserted());
        assertTrue(formula.formula().startsWith(then.day() + "："), formula.formula());
        model.openRowsOn(then.day(), RowsBehind.DISPOSED);
        assertEquals(List.of(groups.getFirst().id()), desk.visits.getLast().assets());
        model.openRowsOn(r.trend().getFirst().day(), RowsBehind.REMAINING);
        assertEquals(4, desk.visits.getLast().assets().size());
    }

    @Test void formulasPutTheNumbersIn() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        var r = read();
        var formulas = new Formulas(desk.desk.messages());
        assertEquals("（1 − 0）÷（4 + 0 − 0）= 1 ÷ 4 = 25.0%", formulas.of(Kpi.DISPOSAL, r).inserted());
        assertEquals("（4 + 0 − 0 − 3）÷（4 + 0 − 0）= 1 ÷ 4 = 25.0%", formulas.of(Kpi.NET, r).inserted());
        assertEquals("4 + 0 + 0 + 0 − 1 − 0 − 0 = 3", formulas.of(WaterfallStep.Part.CLOSED, r).inserted());
    }

    @Test void unitsThatRoseAreNamed() {
        office.baseline.lock(TODAY, ADMIN);
        enrolNew("新群甲");
        enrolNew("新群乙");
        assertEquals(List.of(new Growth(office.bureau.id(), "市教育局", 2, 2, 0)), read().growths());
    }

    @Test void barsFollowTheChosenBreakdown() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        var r = read();
        assertEquals(List.of("市本级"), model.bars(r).stream().map(RateRow::name).toList());
        model.breakdownProperty().set(Breakdown.LEVEL);
        assertEquals(List.of("市级"), model.bars(r).stream().map(RateRow::name).toList());
        model.breakdownProperty().set(Breakdown.PLATFORM);
        assertEquals(List.of("微信"), model.bars(r).stream().map(RateRow::name).toList());
    }

    @Test void anotherFamilyIsReadAnew() {
        office.baseline.lock(TODAY, ADMIN);
        model.familyProperty().set(Family.OFFICIAL_ACCOUNT);
        assertEquals(0, assertNotNullReading().figures().baseline());
        assertEquals("—", words.kpis(assertNotNullReading()).getFirst().figure());
    }

    @Test void burdenStandsBesideItsBaseline() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        assertEquals(List.of("人均负责 3.0 当时 4.0", "一人超过 20 个 0 当时 0", "超过 200 人 0 当时 0", "平均每个人数 50.0 当时 50.0", "每天消息数 — 当时 —",
                "人数未填 0 当时 0"), words.burden(read()).stream().map(load -> load.what() + " " + load.now() + " " + load.then()).toList());
        assertEquals(Optional.empty(), words.heavier(read()));
    }

    @Test void memberListsSayInHowManyGroupsOnePersonSits() throws IOException {
        office.baseline.lock(TODAY, ADMIN);
        assertEquals(true, words.lists(read()).isPresent());
        var lines = new StringBuilder("群名称,姓名\n");
        for (var group : groups) lines.append(group.name()).append(",王芳\n");
        desk.chosen = List.of(Files.writeString(folder.resolve("名单.csv"), lines.append(groups.getFirst().name()).append(",李明\n")));
        model.takeLists();
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        var r = read();
        var load = words.burden(r).get(1);
        assertEquals("人均在几个群 3.0 当时 2.5", load.what() + " " + load.now() + " " + load.then());
        assertEquals("3 ÷ 1 = 3.0", new Formulas(desk.desk.messages()).of(Weight.PER_PERSON, r).inserted());
        assertEquals(false, words.lists(r).isPresent());
        model.openBehind(Weight.PER_PERSON, null);
        assertEquals(3, desk.visits.getLast().assets().size());
    }

    @Test void aCountThatFellWhileTheBurdenRoseIsSaid() {
        var mega = office.insert(AssetBuilder.workGroup().name("大群").members(199).unit(office.bureau.id().value()));
        office.baseline.lock(TODAY, ADMIN);
        office.snapshots.keep();
        office.clock.set(TODAY.plusMonths(1));
        office.closed(groups.get(0).id(), Disposition.MERGE, mega.id());
        office.inventory.edit(office.inventory.get(mega.id()), AssetBuilder.workGroup().name("大群").members(450).unit(office.bureau.id().value()).build().facts(),
                Set.of(), ADMIN.value());
        model.baseProperty().set(TODAY);
        model.dayProperty().set(TODAY.plusMonths(1));
        var r = assertNotNullReading();
        assertEquals(true, words.heavier(r).isPresent());
        assertEquals("较 2026-11-02 −1", words.kpis(r).get(2).note());
        assertEquals(List.of(TODAY), r.kept());
    }

    @Test void everyFigureLeadsToTheRowsItCounts() {
        office.baseline.lock(TODAY, ADMIN);
        office.closed(groups.get(0).id(), Disposition.DISSOLVE, null);
        office.closed(groups.get(1).id(), Disposition.MERGE, groups.get(2).id());
        enrolNew("新群");
        var r = read();
        var formulas = new Formulas(desk.desk.messages());
        var all = new ArrayList<Formulas.Behind>();
        for (var kpi : Kpi.values()) all.addAll(formulas.of(kpi, r).behind());
        for (var part : WaterfallStep.Part.values()) all.addAll(formulas.of(part, r).behind());
        for (var weight : List.of(Weight.PER_CUSTODIAN, Weight.MEGA, Weight.PER_ASSET, Weight.MESSAGES, Weight.UNKNOWN)) all.addAll(formulas.of(weight, r).behind());
        assertEquals(true, all.stream().anyMatch(b -> b.rows() == Weight.PER_CUSTODIAN));
        for (var behind : all) {
            model.openBehind(behind.rows(), null);
            assertEquals(behind.count(), desk.visits.getLast().assets().size(), behind.rows().name());
        }
        assertEquals(Page.INVENTORY, desk.visits.getLast().page());
    }

    @Test void aBarLeadsToItsPartOnlyAndTheSumToAll() {
        office.insert(AssetBuilder.workGroup().name("区群").unit(office.county.id().value()));
        office.baseline.lock(TODAY, ADMIN);
        var bars = model.bars(read());
        model.openRows(RowsBehind.DENOMINATOR, bars.stream().filter(row -> row.name().equals("云栖区")).findFirst().orElseThrow());
        assertEquals(1, desk.visits.getLast().assets().size());
        model.openRows(RowsBehind.DENOMINATOR, bars.stream().filter(row -> row.name().equals("市本级")).findFirst().orElseThrow());
        assertEquals(4, desk.visits.getLast().assets().size());
        model.openRows(RowsBehind.DENOMINATOR, model.total(assertNotNullReading()));
        assertEquals(5, desk.visits.getLast().assets().size());
    }

    @Test void aRiseLeadsToWhatMadeItAndNothingToAnEmptyList() {
        office.baseline.lock(TODAY, ADMIN);
        enrolNew("新群");
        model.openGrowth(read().growths().getFirst());
        assertEquals(List.of("新群"), office.inventory.findRows(desk.visits.getLast().assets()).stream().map(row -> row.asset().name()).toList());
        int visits = desk.visits.size();
        model.openRows(RowsBehind.MERGED, null);
        assertEquals(visits, desk.visits.size());
    }

    @Test void figuresOfTheBurdenPutTheirNumbersIn() {
        office.baseline.lock(TODAY, ADMIN);
        var r = read();
        var formulas = new Formulas(desk.desk.messages());
        assertEquals(List.of("4 ÷ 1 = 4.0", "0 ÷ 0 = —", "0（共 1）", "0（共 4）", "200 ÷ 4 = 50.0", "0 ÷ 30 = —", "0（共 4）"),
                Stream.of(Weight.values()).map(w -> formulas.of(w, r).inserted()).toList());
    }

    @Test void aUnitThatGrewIsAskedAndItsAnswerIsKept() {
        office.baseline.lock(TODAY, ADMIN);
        enrolNew("新群");
        var growth = read().growths().getFirst();
        assertEquals(Optional.empty(), words.explanation(assertNotNullReading(), growth));
        assertEquals(true, model.question(growth).startsWith("市教育局：与基准日相比，你单位在册工作群组和账号净增 1 个（新建 1 个、恢复 0 个）"), model.question(growth));
        desk.reason = "防汛专班，汛期后解散";
        model.explain(growth);
        assertEquals(Optional.of("2026-11-02 已说明：防汛专班，汛期后解散"), words.explanation(assertNotNullReading(), growth));
        assertEquals(List.of("防汛专班，汛期后解散"), office.growths.find().stream().map(Explanation::reason).toList());
    }

    @Test void whatLooksLikeItIsBackIsNamedAndLeadsToItsRows() {
        office.baseline.lock(TODAY, ADMIN);
        assertEquals(Optional.empty(), words.rebounds(read()));
        var back = groups.subList(0, 2).stream().map(g -> new Finding(RuleId.REBOUND, g.id(), Severity.LIKELY, List.of(new Evidence.ActivityUnknown(90)), EvidenceGrade.UNIT, null, TODAY)).toList();
        office.stores.findings().replaceOpen(Set.of(RuleId.REBOUND), TODAY, back);
        assertEquals(Optional.of("疑似复建 2 个待核实：一群（市教育局）、二群（市教育局）"), words.rebounds(read()));
    }

    @Test void whetherBarsAreRankedIsRemembered() {
        model.rankedProperty().set(false);
        assertEquals(false, new ProgressModel(desk.desk).rankedProperty().get());
        model.rankedProperty().set(true);
        assertEquals(true, new ProgressModel(desk.desk).rankedProperty().get());
    }

    @Test void theLastSnapshotIsThereBeforeAnythingIsRead() {
        office.baseline.lock(TODAY, ADMIN);
        office.snapshots.keep();
        var kept = new ProgressReader(desk.desk.office()).readKept(Family.WORK_GROUP, TODAY.plusDays(3)).orElseThrow();
        assertEquals(List.of(true, TODAY, 4), List.of(kept.stale(), kept.day(), kept.figures().remaining()));
        assertEquals(Optional.empty(), new ProgressReader(desk.desk.office()).readKept(Family.WORK_GROUP, TODAY.minusDays(1)));
    }

    @Test void theTrendRunsByWeeksFromTheBaselineToTheDay() {
        var from = LocalDate.of(2026, 10, 1);
        assertEquals(List.of(from, from.plusDays(7), from.plusDays(14), from.plusDays(15)), ProgressReader.weeks(from, from.plusDays(15)));
        assertEquals(List.of(from), ProgressReader.weeks(from, from));
        assertEquals(List.of(from.minusDays(1)), ProgressReader.weeks(from, from.minusDays(1)));
        var longRun = ProgressReader.weeks(from, from.plusYears(5));
        assertEquals(true, longRun.size() <= 62 && longRun.getLast().equals(from.plusYears(5)));
    }
}
