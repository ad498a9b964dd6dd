package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.TestDesk;

class JointModelTest {
    private @TempDir Path folder;

    @Test void unitsAreAddedRemovedAndAnotherOneDecidesUntilItIsTakenBack() {
        try (var office = new OfficeFixture(folder)) {
            var desk = new TestDesk(office);
            var edited = new ArrayList<Asset>();
            var group = office.groups("招商联席群").getFirst();
            var model = new JointModel(desk.desk, asset -> edited.add(asset));
            model.show(group);
            var county = office.inventory.unitTree().find(office.county.id()).orElseThrow();
            assertTrue(model.choices().contains(county));
            assertFalse(model.choices().stream().map(Unit::id).toList().contains(group.unit()));
            model.add(county);
            model.show(edited.getLast());
            assertEquals(List.of(county), model.others());
            assertFalse(model.choices().contains(county));
            model.decides(county);
            assertEquals(county.id(), edited.getLast().unit());
            desk.undo();
            assertEquals(group.unit(), edited.getLast().unit());
            model.show(edited.getLast());
            model.remove(county);
            assertEquals(List.of(), office.cleanup.joints().find(group.id()));
            assertEquals(List.of("今后由" + county.name() + "决定"), desk.notices);
            assertEquals(List.of(), desk.tasks.failures());
        }
    }
}
