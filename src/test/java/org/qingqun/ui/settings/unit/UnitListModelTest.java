package org.qingqun.ui.settings.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.TestDesk;

class UnitListModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private UnitsModel units;
    private UnitListModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        units = new UnitsModel(desk.desk);
        model = new UnitListModel(desk.desk, units);
        model.start();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void aPastedListIsLookedAtTakenInAndTakenBack() {
        model.pastedProperty().set("甲股\t甲局\t市\n甲局\t临江市\t市\n乙局\t无此县\t县\n云栖区\t临江市\t县");
        assertEquals("粘贴的名单：4 行，新增 2，更新 0，无变化 1，不能写入 1", model.summary());
        assertEquals(4, office.stores.units().findAll().size() + 1);
        model.problemsOnlyProperty().set(true);
        assertEquals(List.of("乙局"), model.shown().stream().map(l -> l.listed().name()).toList());
        assertEquals("名单和单位树里都没有上级“无此县”（或那一行不能写入）。", model.explain(model.shown().getFirst()));

        model.takeIn();
        assertEquals(5, office.stores.units().findAll().size());
        assertFalse(model.openProperty().get());
        assertEquals(List.of("单位名单已写入：新增 2 家，更新 0 家；1 行有问题，没有写入。"), desk.notices);
        units.undo();
        assertEquals(3, office.stores.units().findAll().size());
    }

    @Test void aFileIsReadLikeIt() throws IOException {
        desk.chosen = List.of(Files.writeString(folder.resolve("名单.csv"), "名称,上级,层级\n甲局,临江市,市\n"));
        model.chooseFile();
        assertEquals(1, model.takable());
        assertTrue(model.summary().startsWith("名单.csv：1 行"), model.summary());
    }

    @Test void withoutAChangeNothingIsTakenIn() {
        model.pastedProperty().set("临江市\t\t市");
        assertEquals(0, model.takable());
        model.takeIn();
        assertTrue(model.openProperty().get());
        model.close();
        model.start();
        assertEquals("", model.summary());
    }
}
