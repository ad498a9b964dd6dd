package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.qingqun.inventory.Custodian;
import org.qingqun.ui.common.TestDesk;

class KeeperModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        groups = office.groups("防汛群", "防汛工作群", "防汛总群", "防汛演练群", "防汛物资群", "防汛旧群");
        desk = new TestDesk(office);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private AssetId id(int which) {
        return groups.get(which).id();
    }

    private KeeperModel model(AssetId... members) {
        var merge = new MergeModel(desk.desk);
        merge.open(List.of());
        var found = new MergeReader(desk.desk.office()).with(List.of(members), merge.found().get()).orElseThrow();
        return new KeeperModel(desk.desk, Choice.of(found.byHand().getFirst(), found.rows(), found.verdicts(), found.lists(), true));
    }

    @Test void theMemberProposedOnThePageStaysAtFirst() {
        var model = model(id(0), id(1));
        assertEquals(Optional.of(id(0)), model.chosenProperty().get().asset().map(Asset::id));
        model.memberProperty().set(id(1));
        assertEquals(List.of("防汛工作群", Optional.empty()), List.of(model.chosenProperty().get().name(), model.obstacle()));
    }

    @Test void anotherOneIsFoundAmongThoseThatStay() {
        office.propose(id(3), Disposition.DISSOLVE, null);
        office.propose(id(4), Disposition.KEEP, null);
        office.stores.assets().changeStatus(List.of(id(5)), AssetStatus.CLOSED);
        office.insert(AssetBuilder.account().name("防汛发布").unit(office.bureau.id().value()));
        var model = model(id(0), id(1));
        model.kindProperty().set(Keeper.Kind.OTHER);
        assertEquals(Optional.of("merge.obstacle.other"), model.obstacle());
        model.wordsProperty().set("防汛");
        model.search();
        assertEquals(List.of(id(2), id(4)), model.hits().stream().map(r -> r.asset().id()).toList());
        model.otherProperty().set(model.hits().getFirst());
        assertEquals(List.of(id(2), Optional.empty()), List.of(Objects.requireNonNull(model.chosenProperty().get().survivor()), model.obstacle()));
        model.wordsProperty().set(" ");
        model.search();
        assertEquals(List.of(), model.hits());
    }

    @Test void aNewGroupDoesTheSameWorkForAMembersCustodian() {
        var model = model(id(0), id(1));
        model.lockedProperty().set(true);
        model.kindProperty().set(Keeper.Kind.FRESH);
        assertEquals(Optional.of("merge.obstacle.name"), model.obstacle());
        model.nameProperty().set("防汛联合群");
        var wanted = assertInstanceOf(Keeper.Fresh.class, model.chosenProperty().get()).wanted();
        assertEquals(List.of("防汛联合群", office.bureau.id(), new Custodian("王小明", "科长", "13800138000"), "防汛调度"),
                List.of(wanted.name(), wanted.unit(), wanted.custodian(), Objects.requireNonNull(wanted.purpose())));
        model.custodianProperty().set("张三");
        model.unitProperty().set(office.county);
        wanted = assertInstanceOf(Keeper.Fresh.class, model.chosenProperty().get()).wanted();
        assertEquals(List.of(new Custodian("张三", null, null), office.county.id()), List.of(wanted.custodian(), wanted.unit()));
        assertEquals(List.of(office.bureau), model.units());
    }

    @Test void beforeTheLockAndForAccountsThereIsNoNewOne() {
        var model = model(id(0), id(1));
        model.kindProperty().set(Keeper.Kind.FRESH);
        model.nameProperty().set("防汛联合群");
        assertEquals(Optional.of("merge.fresh.unlocked"), model.obstacle());
        var accounts = List.of(office.insert(AssetBuilder.account().name("甲号").unit(office.bureau.id().value())), office.insert(AssetBuilder.account().name("乙号").unit(office.bureau.id().value())));
        assertEquals(Optional.of("merge.fresh.onlyGroups"), model(accounts.get(0).id(), accounts.get(1).id()).freshObstacle());
    }

    @Test void aSingleOneIsWhatIsToBeMerged() {
        assertEquals(Keeper.Kind.OTHER, model(id(0)).kindProperty().get());
    }
}
