package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.Risk;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.approval.Item.Change;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.TestDesk;

class BatchReaderTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private Desk desk;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office).desk;
    }

    @AfterEach void close() {
        office.close();
    }

    private Batch read() {
        return new BatchReader(desk.office(), desk.messages()).read(office.stores.people().get(office.head.id()));
    }

    private Item only() {
        assertEquals(1, read().size());
        return read().all().getFirst();
    }

    private AssetBuilder group(String name) {
        return AssetBuilder.workGroup().name(name).purpose("日常工作").unit(office.bureau.id().value());
    }

    private CaseId submit(Asset asset, Disposition disposition, AssetId survivor) {
        var id = office.propose(asset.id(), disposition, survivor).id();
        office.review.submit(List.of(id), ADMIN).single();
        return id;
    }

    @Test void anItemTellsWhoProposedItAndWhenItWasSubmittedLast() {
        var id = submit(office.insert(group("年报群")), Disposition.DISSOLVE, null);
        office.clock.set(TODAY.plusDays(3));
        office.review.defer(List.of(id), TODAY.plusDays(4), "再核", ADMIN).single();
        office.review.resume(List.of(id), ADMIN).single();
        office.review.submit(List.of(id), ADMIN).single();
        assertEquals(List.of("管理员", TODAY.plusDays(3), Change.NONE), List.of(only().proposer(), only().submittedOn(), only().change()));
    }

    @Test void whatTheScanFoundStandsOnItInSentences() {
        var asset = office.insert(group("年报群").lastActive("2026-01-05"));
        desk.office().scan().scan(TODAY, Set.of(), ADMIN, Progress.NONE);
        submit(asset, Disposition.DISSOLVE, null);
        assertEquals(1, only().evidence().size());
        assertEquals("最近使用 2026-01-05（群主申报，数据截至 2026-11-02），距 2026-11-02 已 301 天，超过 90 天。", only().evidence().getFirst());
    }

    @Test void whoRunsItTogetherWithTheUnitIsNamed() {
        var asset = office.insert(group("年报群"));
        office.cleanup.joints().replace(asset.id(), List.of(office.county.id()), ADMIN);
        submit(asset, Disposition.DISSOLVE, null);
        submit(office.insert(group("公文群")), Disposition.DISSOLVE, null);
        assertEquals(List.of("年报群 [JOINT] [云栖区]", "公文群 [] []"), read().all().stream().map(i -> i.name() + " " + i.risks() + " " + i.partners()).toList());
    }

    @Test void risksAreThoseOfTheDay() {
        submit(office.insert(group("年报群").lastActive("2026-10-20")), Disposition.DISSOLVE, null);
        assertEquals(Set.of(Risk.STILL_USED), only().risks());
        office.clock.set(TODAY.plusDays(60));
        assertEquals(Set.of(), only().risks());
    }

    @Test void theSizeOfAMergeCountsAllThatAreOnTheirWayAndNamesTheUnknown() {
        var survivor = office.insert(group("总群").members(100));
        submit(office.insert(group("甲群").members(60)), Disposition.MERGE, survivor.id());
        submit(office.insert(group("乙群").members(null)), Disposition.MERGE, survivor.id());
        var withdrawn = submit(office.insert(group("丙群").members(500)), Disposition.MERGE, survivor.id());
        office.review.withdraw(List.of(withdrawn), "不并了", ADMIN).single();
        assertEquals(List.of(new MergedSize(160, 1), new MergedSize(160, 1)), read().all().stream().map(Item::merged).toList());
    }

    @Test void anotherUnitsNameIsAmongWhatChanged() {
        submit(office.insert(group("年报群")), Disposition.DISSOLVE, null);
        var asset = office.stores.assets().findByName(office.bureau.id(), "年报群").getFirst();
        office.stores.people().replace(new org.qingqun.campaign.Person(office.head.id(), "赵文博", office.city.id(), Role.DEPARTMENT_HEAD, null, 0));
        office.inventory.edit(asset, group("年报群").unit(office.county.id().value()).facts(), Set.of(), 1);
        assertEquals(List.of(new Difference("单位", "市教育局", "云栖区")), only().differences());
    }

    @Test void aRenamedSurvivorIsAChangeToo() {
        var survivor = office.insert(group("总群"));
        submit(office.insert(group("甲群")), Disposition.MERGE, survivor.id());
        office.inventory.edit(survivor, group("新总群").facts(), Set.of(), 1);
        assertEquals(Change.SINCE_SUBMISSION, only().change());
        assertEquals(List.of("总群 " + survivor.code(), "新总群 " + survivor.code()), List.of(only().differences().getFirst().before(), only().differences().getFirst().now()));
    }

    @Test void aCorrectedFigureIsNoChangeOfWhatIsDecided() {
        var asset = office.insert(group("年报群"));
        submit(asset, Disposition.DISSOLVE, null);
        office.inventory.edit(asset, group("年报群").members(77).facts(), Set.of(), 1);
        assertEquals(List.of(Change.NONE, 77), List.of(only().change(), only().row().asset().facts().members()));
    }

    @Test void onlyWhatWaitsForThisHeadIsAsked() {
        submit(office.insert(group("年报群")), Disposition.DISSOLVE, null);
        submit(office.insert(group("网格群").unit(office.county.id().value())), Disposition.DISSOLVE, null);
        office.propose(office.insert(group("没有提交的群")).id(), Disposition.DISSOLVE, null);
        assertEquals(List.of("年报群"), read().all().stream().map(Item::name).toList());
        assertEquals(List.of("市教育局", 1), List.of(read().unit(), read().waiting()));
        assertEquals(3, office.review.countByState().values().stream().mapToInt(n -> n).sum());
        assertEquals(2, office.review.countByState().get(CaseState.SUBMITTED));
    }
}
