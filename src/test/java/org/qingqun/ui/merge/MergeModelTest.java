package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.ui.common.TestDesk;

class MergeModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private MergeModel model;
    private List<Asset> groups;

    @BeforeEach void twoClustersAndOneAlone() {
        office = new OfficeFixture(folder);
        groups = new ArrayList<>(office.groups("控辍保学工作群", "控辍保学联络群", "控辍保学通知群", "防汛值班群", "防汛值班工作群", "征兵群"));
        desk = new TestDesk(office);
        model = new MergeModel(desk.desk);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private AssetId id(int which) {
        return groups.get(which).id();
    }

    private List<String> listed() {
        return model.entries().stream().map(Entry::title).toList();
    }

    private List<AssetId> shown() {
        var choice = model.choiceProperty().get();
        return choice == null ? List.of() : choice.sides().stream().map(Side::id).toList();
    }

    private Choice choice() {
        return Objects.requireNonNull(model.choiceProperty().get());
    }

    @Test void theFirstOpenClusterIsShownAndWeighed() {
        model.found().recount();
        assertEquals(Map.of(), desk.deciding, "nobody looks at the page");
        model.open(List.of());
        model.weigh();
        assertEquals(2, listed().size());
        assertEquals(model.entries().getFirst().cluster(), choice().cluster());
        assertEquals(choice().sources().stream().map(Side::id).sorted().toList(), desk.deciding.keySet().stream().sorted().toList());
        assertEquals(List.of(Disposition.MERGE), desk.deciding.values().stream().distinct().toList());
        model.leave();
        model.found().recount();
        assertEquals(Map.of(), desk.deciding);
    }

    @Test void theRegisterIsComparedOnceAndAgainOnlyWhenAsked() {
        model.open(List.of());
        model.open(List.of());
        assertEquals(1, compared());
        model.refresh();
        assertEquals(2, compared());
        assertEquals(false, model.found().comparingProperty().get());
    }

    private long compared() {
        return desk.tasks.labels().stream().filter("merge.task.compare"::equals).count();
    }

    @Test void anEmptyRegisterIsComparedToo() {
        office.stores.assets().changeStatus(groups.stream().map(Asset::id).toList(), AssetStatus.CLOSED);
        model.open(List.of());
        assertEquals(true, model.found().wasCompared());
        assertNotEquals(Found.NOTHING, model.found().get()); // equal values tell nobody that something happened
    }

    @Test void whatWasDecidedElsewhereLeavesTheListWithoutComparingAnew() {
        model.open(List.of());
        office.propose(id(4), Disposition.MERGE, id(3));
        model.open(List.of());
        assertEquals(List.of("控辍保学"), listed());
        assertEquals(1, compared());
    }

    @Test void oneFromTheReviewQueueShowsItsCluster() {
        model.open(List.of(id(4)));
        assertEquals(List.of(id(3), id(4)), shown().stream().sorted().toList());
        assertEquals(1, choice().sources().size());
    }

    @Test void severalFromTheInventoryShowTheirClusterWithTheOthersLeftOut() {
        model.open(List.of(id(0), id(2)));
        assertEquals(3, shown().size());
        assertEquals(List.of(id(1)), choice().dropped().stream().map(Side::id).toList());
    }

    @Test void assetsThatAreNotAlikeBecomeAClusterOfTheirOwn() {
        model.open(List.of(id(5), id(3)));
        assertEquals(List.of(id(3), id(5)), shown().stream().sorted().toList());
        assertEquals(true, choice().byHand());
        assertEquals(3, listed().size());
        model.refresh();
        assertEquals(true, choice().byHand());
        model.open(List.of(id(3), id(5)));
        assertEquals(3, listed().size());
    }

    @Test void anAssetThatIsLikeNothingStandsAlone() {
        model.open(List.of(id(5)));
        assertEquals(List.of(id(5)), shown());
        assertEquals(List.of(), choice().sources());
    }

    @Test void whatNobodyCanMergeIsSaid() {
        office.stores.assets().changeStatus(List.of(id(5)), AssetStatus.CLOSED);
        model.open(List.of(id(5)));
        model.open(IntStream.rangeClosed(1, MergeModel.MOST + 1).mapToObj(AssetId::new).toList());
        assertEquals(List.of("这些对象都已不在册，没有可合并的。", "一次最多并列比对 12 个；请少选一些。"), desk.notices);
    }

    @Test void aSettledClusterIsShownToWhomCameForIt() {
        office.propose(id(4), Disposition.MERGE, id(3));
        model.open(List.of(id(3)));
        assertEquals(List.of(id(3), id(4)), shown().stream().sorted().toList());
        assertEquals(Optional.of("merge.obstacle.decided"), model.obstacle());
    }

    @Test void searchNarrowsTheListAndShowsItsFirst() {
        model.open(List.of());
        model.searchProperty().set("防汛");
        assertEquals(List.of("防汛值班"), listed());
        assertEquals(List.of(id(3), id(4)), shown().stream().sorted().toList());
        model.searchProperty().set("没有");
        assertNull(model.choiceProperty().get());
        assertEquals(Map.of(), desk.deciding);
    }

    @Test void anotherSurvivorIsWeighedAnew() {
        model.open(List.of(id(0)));
        model.keep(id(2));
        assertEquals(List.of(id(0), id(1)), desk.deciding.keySet().stream().sorted().toList());
        model.leaveOut(id(0), true);
        assertEquals(List.of(id(1)), List.copyOf(desk.deciding.keySet()));
        model.step(-1);
        assertEquals(choice().sides().get(1).id(), choice().survivor());
    }

    @Test void aGroupThatGrowsTooBigNeedsAWord() {
        var big = office.insert(AssetBuilder.workGroup().name("防汛值班通知群").unit(office.bureau.id().value()).members(480));
        model.open(List.of(big.id()));
        assertEquals(Optional.of("merge.obstacle.size"), model.obstacle());
        model.oversize().confirmedProperty().set(true);
        model.oversize().reasonProperty().set("只留各单位联络员");
        assertEquals(Optional.empty(), model.obstacle());
        model.leaveOut(id(3), true);
        assertEquals("", model.oversize().reasonProperty().get());
        assertEquals(Optional.of("merge.obstacle.none"), new MergeModel(desk.desk).obstacle());
    }

    @Test void notADuplicateIsRememberedForGood() {
        model.open(List.of(id(3)));
        desk.reason = "一个对内、一个对外";
        model.markDifferent();
        assertEquals(List.of("不是重复"), desk.questions);
        assertEquals("已记下 1 对不是重复，以后不再提示", desk.notices.getLast());
        assertEquals(List.of("控辍保学"), listed());
        assertEquals(3, shown().size());
        assertEquals("一个对内、一个对外", office.stores.audit().findBySubject("asset:" + id(3).value()).getFirst().entry().reason());
    }

    @Test void onlyThoseLeftOutAreDifferent() {
        model.open(List.of(id(0)));
        model.keep(id(0));
        model.leaveOut(id(2), true);
        model.markDifferent();
        assertEquals(List.of(id(0), id(1)), shown().stream().sorted().toList());
    }

    @Test void whereAllWasRefusedTheClusterComesBack() {
        model.open(List.of());
        var before = choice().cluster();
        model.proposed(new Told("一个也没有提出", List.of(), List.of("x"), null));
        assertEquals(before, choice().cluster());
    }

    @Test void takenBackItsClusterIsOpenAgain() {
        model.open(List.of());
        var opened = office.propose(id(4), Disposition.MERGE, id(3));
        model.proposed(new Told("已提出", List.of(), List.of(), null));
        assertEquals(1, listed().size());
        office.review.withdraw(List.of(opened.id()), "撤回", ADMIN).single();
        model.undone();
        assertEquals(2, listed().size());
        assertNull(model.toldProperty().get());
    }

    @Test void afterAProposalTheNextClusterComesWithTheResult() {
        model.open(List.of());
        var first = choice();
        office.review.propose(new Order(first.sources().stream().map(Side::asset).toList(), first.survivor(), null, "x", "职能重复", null, OfficeFixture.TODAY).proposals(), ADMIN);
        var told = new Told("已提出", List.of(), List.of(), null);
        model.proposed(told);
        assertEquals(1, listed().size());
        assertEquals(model.entries().getFirst().cluster(), choice().cluster());
        assertEquals(List.of(told, 1), List.of(model.toldProperty().get(), desk.changes));
        model.closeTold();
        assertNull(model.toldProperty().get());
    }
}
