package org.qingqun.ui.settings.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.ui.common.TestDesk;

class UnitsModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private UnitsModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new UnitsModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private Unit named(String name) {
        return office.stores.units().findAll().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private Unit provisional(String name) {
        var unit = office.stores.units().insert(new UnitDraft(null, name, Level.UNKNOWN, null, null, null, true, List.of()));
        model.load();
        return unit;
    }

    @Test void aUnitIsEditedAndTheStepTakenBack() {
        model.choose(office.bureau);
        assertFalse(model.canSave());
        model.form().headCount.set("120");
        model.form().aliases.set("教育局、市教体局");
        assertTrue(model.canSave());
        model.save();
        assertEquals(120, named("市教育局").headCount());
        assertEquals(List.of("教育局", "市教体局"), named("市教育局").aliases().stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertFalse(model.isEdited());
        model.undo();
        assertEquals(office.bureau, named("市教育局"));
        assertNull(model.lastProperty().get());
        assertEquals(List.of("“市教育局”已保存。", "已撤销，单位恢复原样。"), desk.notices);
    }

    @Test void aNewUnitHangsBelowTheChosenOne() {
        model.choose(office.county);
        model.startNew();
        assertEquals("请填单位名称。", model.trouble());
        model.form().name.set("城东街道");
        model.form().level.set(Level.TOWN);
        model.save();
        assertEquals(office.county.id(), named("城东街道").parent());
        assertEquals("城东街道", model.chosenProperty().get().name());
        assertFalse(model.addingProperty().get());
    }

    @Test void whatCannotBeAHeadCountIsNotSaved() {
        model.choose(office.bureau);
        for (var typed : List.of("0", "-3", "十", "1.5", "99999999")) {
            model.form().headCount.set(typed);
            assertFalse(model.canSave(), typed);
            assertEquals("人数须是 1 以上的整数；不知道就留空。", model.trouble());
        }
    }

    @Test void aProvisionalUnitIsConfirmedAsItselfOrAsAnother() {
        model.choose(provisional("市教育据"));
        assertEquals(List.of(office.bureau), model.suggestions());
        assertEquals("请选层级。", model.trouble());
        model.mergeInto(office.bureau);
        assertEquals(List.of("市教育据"), named("市教育局").aliases());
        model.undo();
        assertTrue(named("市教育据").provisional());

        model.choose(named("市教育据"));
        model.form().level.set(Level.CITY);
        model.save();
        assertFalse(named("市教育据").provisional());
    }

    @Test void nothingIsMergedWithoutAYes() {
        office.groups("防汛群");
        desk.confirms = false;
        model.choose(office.bureau);
        model.mergeInto(office.county);
        assertEquals(List.of("两家并为一家"), desk.questions);
        assertEquals(office.bureau, named("市教育局"));
    }

    @Test void theSearchLooksAtAliasesAndWhatIsToBeConfirmed() {
        provisional("黄山管委会");
        assertEquals(2, model.search().branchesProperty().get().size());
        model.search().provisionalOnlyProperty().set(true);
        assertEquals(List.of("黄山管委会"), model.search().branchesProperty().get().stream().map(b -> b.unit().name()).toList());
        model.search().provisionalOnlyProperty().set(false);
        model.search().wordsProperty().set("教 育");
        assertEquals(1, model.search().branchesProperty().get().getFirst().hits());
    }

    @Test void whatIsTypedSurvivesAnotherVisit() {
        model.choose(office.bureau);
        model.form().leader.set("改了一半");
        model.load();
        assertEquals("改了一半", model.form().leader.get());
        model.discard();
        assertEquals("", model.form().leader.get());
    }
}
