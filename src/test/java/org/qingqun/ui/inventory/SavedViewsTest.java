package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.common.TestDesk;

class SavedViewsTest {
    private static final Filter NARROW = new Filter(Family.GOV_APP, "防汛", "submitted", new UnitId(7), Set.of(Platform.WECHAT), "zombie", List.of());
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private SavedViews views;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        views = new SavedViews(desk);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void aViewComesBackWhole() {
        views.save("待批防汛", NARROW);
        views.save("全部", Filter.of(Family.WORK_GROUP));
        var nextStart = new SavedViews(desk);
        assertEquals(List.of("待批防汛", "全部"), nextStart.names());
        assertEquals(Optional.of(NARROW), nextStart.find("待批防汛"));
        assertEquals(Optional.of(Filter.of(Family.WORK_GROUP)), nextStart.find("全部"));
        assertEquals(Optional.empty(), nextStart.find("没有"));
    }

    @Test void theSameNameIsReplacedAndStandsLast() {
        views.save("甲", NARROW);
        views.save("乙", NARROW);
        views.save("甲", Filter.of(Family.WORK_GROUP));
        assertEquals(List.of("乙", "甲"), views.names());
        views.remove("乙");
        assertEquals(List.of("甲"), views.names());
        assertEquals(Optional.of(Filter.of(Family.WORK_GROUP)), views.find("甲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"name\":\"旧\"", "[{\"name\":\"\",\"family\":\"WORK_GROUP\",\"state\":\"all\"}]", "[{\"name\":\"旧\",\"family\":\"FAX\",\"state\":\"all\"}]",
            "[{\"name\":\"旧\",\"family\":\"GOV_APP\",\"state\":\"gone\"}]", "3"})
    void whatCannotBeReadIsLeftOut(String kept) {
        desk.memory.put("inventory.views", kept);
        assertEquals(List.of(), views.names());
    }
}
