package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormSlot;
import org.qingqun.report.form.Forms;
import org.qingqun.ui.common.TestDesk;

class FormsModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private FormsModel model;

    @BeforeEach void open() throws IOException {
        office = new OfficeFixture(folder);
        office.groups("一群", "二群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        model = new FormsModel(desk.desk, office.reports("zh", List::of));
        var file = folder.resolve("月报.xlsx");
        Files.write(file, Forms.byCounty());
        desk.chosen = List.of(file);
        model.add();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private FormsModel.Shown shown() {
        var shown = model.shownProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private FormSlot slot(String address) {
        return shown().form().slots().stream().filter(s -> s.address().equals(address)).findFirst().orElseThrow();
    }

    @Test void anAddedFormShowsWhatItsCellsTakeAndHold() {
        assertEquals(List.of("月报"), model.names());
        assertEquals("工作群组 · 基数 · 市本级", model.words(slot("汇总!C5")));
        assertEquals("2", shown().values().get("汇总!C5"));
        assertEquals("—", model.words(slot("汇总!F5")));
        assertEquals("没有指定填什么", shown().values().get("汇总!F5"));
    }

    @Test void severalCellsAreMappedAtOnce() {
        var whole = FormFigure.parse("work-group.remaining").orElseThrow();
        model.map(List.of(slot("汇总!F4"), slot("汇总!F5")), whole);
        assertEquals(List.of("2", "2"), List.of(shown().values().get("汇总!F4"), shown().values().get("汇总!F5")));
        model.map(List.of(slot("汇总!F4")), null);
        assertEquals("—", model.words(slot("汇总!F4")));
        assertEquals("合计", model.part(whole));
        assertTrue(model.parts(whole).contains(FormFigure.parse("work-group.remaining@county=").orElseThrow()));
    }

    @Test void aForgottenFormIsGone() {
        desk.confirms = false;
        model.forget();
        assertEquals(List.of("月报"), model.names());
        desk.confirms = true;
        model.forget();
        assertEquals(List.of(), model.names());
        assertNull(model.shownProperty().get());
    }

    @Test void aFilledFormIsWrittenWhereThePersonSays() {
        var out = folder.resolve("上报.xlsx");
        desk.chosen = List.of(out);
        model.fill();
        assertTrue(Files.exists(out));
        assertEquals("已写到 " + out + "；有 6 格没有填（原因见“现在是”一列）：汇总!C4、汇总!D4、汇总!E4、汇总!F4、汇总!F5、汇总!F6", desk.notices.getLast());
    }
}
