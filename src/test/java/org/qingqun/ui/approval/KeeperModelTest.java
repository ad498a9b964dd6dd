package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.TestDesk;

class KeeperModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private DecidingModel deciding;
    private KeeperModel model;
    private Item merge;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        var groups = office.groups("政策宣讲群", "政策总群", "宣传群", "值班群", "要解散的群");
        office.insert(AssetBuilder.workGroup().name("区里的宣传群").unit(office.county.id().value()));
        office.insert(AssetBuilder.account().name("宣传公众号").unit(office.bureau.id().value()));
        office.propose(groups.get(4).id(), Disposition.DISSOLVE, null);
        office.review.submit(List.of(office.propose(groups.get(0).id(), Disposition.MERGE, groups.get(1).id()).id()), ADMIN).single();
        var desk = new TestDesk(office).desk;
        var batch = new BatchReader(desk.office(), desk.messages()).read(office.head);
        deciding = new DecidingModel(desk);
        deciding.open(batch, Map.of());
        merge = batch.all().getFirst();
        deciding.pullOut(merge);
        model = new KeeperModel(desk, deciding);
    }

    @AfterEach void close() {
        office.close();
    }

    private List<String> names() {
        return model.found().stream().map(Keeper::name).toList();
    }

    @Test void offersWhatStaysInTheHeadsOwnUnits() {
        model.ask();
        assertEquals(List.of("宣传群", "值班群"), names(), "not itself, not the proposed one, nothing on its way out, no other family");
        model.wordsProperty().set("宣传");
        assertEquals(List.of("宣传群"), names(), "nor another unit's");
        model.wordsProperty().set("没有这样的群");
        assertEquals(List.of(), names());
    }

    @Test void theChosenOneIsAnAgreementThatSaysSo() {
        model.confirm();
        assertEquals(Map.of(), deciding.answers(), "nothing is chosen");
        model.ask();
        model.chosenProperty().set(model.found().getFirst());
        model.confirm();
        assertEquals(new Answer(Verdict.AGREE, "同意合并，改为并入“宣传群”。", null, publicity()), deciding.answers().get(merge.id()));
    }

    private AssetId publicity() {
        return office.stores.assets().findByName(office.bureau.id(), "宣传群").getFirst().id();
    }

    @Test void keepingThisOneGoesBackToBeProposed() {
        model.ask();
        model.keepThis();
        assertEquals(new Answer(Verdict.RETURN, "同意合并，但请保留“政策宣讲群”，把“政策总群”并入它；请照此重新提出。", null), deciding.answers().get(merge.id()));
    }

    @Test void isOfferedForMergesThatAreWhatWasSubmitted() {
        var survivor = AssetBuilder.workGroup().id(9).name("总群").build();
        var size = new MergedSize(0, 0);
        assertTrue(KeeperModel.isOffered(item(1).into(survivor, size).build()));
        assertFalse(KeeperModel.isOffered(item(1).build()));
        assertFalse(KeeperModel.isOffered(item(1).into(survivor, size).changed(Item.Change.SINCE_SUBMISSION).build()));
        assertFalse(KeeperModel.isOffered(null));
    }

    @Test void closesWithTheCard() {
        model.ask();
        assertTrue(model.openProperty().get());
        deciding.show(item(7).build());
        assertFalse(model.openProperty().get());
        model.ask();
        assertFalse(model.openProperty().get(), "not for a dissolution");
    }
}
