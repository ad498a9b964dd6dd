package org.qingqun.ui.settings.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.ui.common.TestDesk;

class CalendarModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private CalendarModel model;
    private int changes;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new CalendarModel(desk.desk, () -> changes++);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private CalendarModel.Line line(Period period) {
        return model.lines().stream().filter(l -> l.period() == period).findFirst().orElseThrow();
    }

    private Timetable stored() {
        return office.cleanup.calendar().timetable();
    }

    @Test void beforeItWasReadItShowsTheUsual() {
        assertEquals("今天起算到 2026-11-09", new CalendarModel(desk.desk, () -> {}).endOf(line(Period.GROUP_NOTICE)));
    }

    @Test void startsWithWeekendsAndTheUsualLengths() {
        assertEquals("", model.textProperty().get());
        assertEquals("7", line(Period.GROUP_NOTICE).days().get());
        assertTrue(line(Period.FILING).workDays().get());
        assertEquals("今天起算到 2026-11-09", model.endOf(line(Period.GROUP_NOTICE)));
        assertFalse(model.changedProperty().get());
    }

    @Test void whatIsWrittenIsCountedAtOnceSavedAndTakenBack() {
        model.textProperty().set("2026-11-09..2026-11-10 休 测试");
        assertEquals("今天起算到 2026-11-11", model.endOf(line(Period.GROUP_NOTICE)));
        line(Period.QUIET).days().set(" 5 ");
        line(Period.QUIET).workDays().set(true);
        model.save();
        assertEquals(List.of(new CalendarDay(LocalDate.of(2026, 11, 9), false, "测试"), new CalendarDay(LocalDate.of(2026, 11, 10), false, "测试")), office.cleanup.calendar().findDays());
        assertEquals(Span.ofWorkDays(5), stored().span(Period.QUIET));
        assertEquals("2026-11-09 休 测试\n2026-11-10 休 测试\n", model.textProperty().get());
        desk.undo();
        assertEquals(Timetable.USUAL, stored());
        assertEquals(List.of("工作日历已保存，以后的日期按它计算", "已恢复原来的日历"), desk.notices);
        assertEquals(2, changes);
    }

    @Test void whatIsWrongIsToldAndNotSaved() {
        model.textProperty().set("2027-02-30 休");
        line(Period.QUIET).days().set("很久");
        assertEquals(List.of("第 1 行的日期不存在：“2027-02-30 休”。", "“静默”须为 0 至 366 之间的整数天。"), model.problems());
        assertEquals("", model.endOf(line(Period.QUIET)));
        model.save();
        assertEquals(Timetable.USUAL, stored());
        line(Period.QUIET).days().set("367");
        assertEquals(2, model.problems().size());
    }
}
