package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.Term;
import org.qingqun.ui.common.TestDesk;

class EntryModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private EntryModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new EntryModel(desk.desk, Family.WORK_GROUP);
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void fill(String name) {
        model.text(AssetField.NAME).set(name);
        model.unitProperty().set(office.bureau);
        model.termProperty().set(Term.Kind.PERMANENT);
    }

    private Asset last() {
        return office.stores.assets().findIds(org.qingqun.inventory.InventoryQuery.ALL).stream().map(office.stores.assets()::get).reduce((_, b) -> b).orElseThrow();
    }

    @Test void whatIsMissingIsSaidInOrder() {
        assertEquals("请填名称。", model.trouble());
        model.text(AssetField.NAME).set("防汛群");
        assertEquals("请选填报单位。", model.trouble());
        model.unitProperty().set(office.bureau);
        assertEquals("请选期限：没有期限的群，正是最后没人管的群。", model.trouble());
        model.termProperty().set(Term.Kind.UNTIL_EVENT);
        assertEquals("请写明到什么事结束。", model.trouble());
        model.endProperty().set("人口普查");
        assertEquals("", model.trouble());
        model.text(AssetField.MEMBERS).set("许多");
        assertFalse(model.canSave());
        model.save(() -> {
            throw new AssertionError("saved");
        });
    }

    @Test void whatWasTypedIsStoredAndLocked() {
        fill(" 防汛群 ");
        model.text(AssetField.MEMBERS).set("30");
        model.text(AssetField.CREATED_ON).set("2026-05");
        model.termProperty().set(Term.Kind.UNTIL_DATE);
        model.endProperty().set("2026-12-31");
        model.save(() -> {});
        var facts = last().facts();
        assertEquals(List.of("防汛群", 30, PartialDate.ofMonth(2026, 5), Term.untilDate(PartialDate.of(java.time.LocalDate.of(2026, 12, 31)))),
                List.of(facts.name(), facts.members(), facts.createdOn(), facts.term()));
        assertEquals(Set.of(AssetField.UNIT, AssetField.PLATFORM, AssetField.ENDS_ON, AssetField.NAME, AssetField.MEMBERS, AssetField.CREATED_ON), office.inventory.findLocks(last().id()));
        assertEquals(List.of(last().id()), desk.visits.getLast().assets());
    }

    @Test void likenessAndQuotaAreShownBeforeItIsEntered() {
        office.groups("义务教育控辍保学联络群", "教育督导群", "党建群", "值班群", "高考考务群");
        fill("控辍保学工作群");
        model.look();
        var standing = model.standingProperty().get();
        assertEquals("义务教育控辍保学联络群", standing.alike().getFirst().name());
        assertEquals(5, standing.present());
        assertEquals(5, standing.allowed());
        assertTrue(standing.wouldExceed());
        model.text(AssetField.NAME).set("");
        model.look();
        assertEquals(List.of(), model.standingProperty().get().alike());
    }

    @Test void oneAccountAPlatformIsEnough() {
        office.insert(AssetBuilder.account().name("市教育局发布").unit(office.bureau.id().value()));
        model.familyProperty().set(Family.OFFICIAL_ACCOUNT);
        fill("教育之窗");
        model.look();
        assertTrue(model.standingProperty().get().wouldExceed());
    }

    @Test void anAppKeepsItsKindAndHasNoQuota() {
        model.familyProperty().set(Family.GOV_APP);
        fill("掌上办");
        model.kindProperty().set(AppKind.QUICK_APP);
        model.look();
        assertFalse(model.standingProperty().get().wouldExceed());
        model.save(() -> {});
        assertEquals(AppKind.QUICK_APP, ((GovApp) last()).kind());
    }
}
