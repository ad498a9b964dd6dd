package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.report.ReportService;
import org.qingqun.ui.common.TestDesk;

class TextModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ReportService reports;
    private TextModel model;
    private int changes;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        office.groups("一群", "二群");
        office.baseline.lock(TODAY, ADMIN);
        desk = new TestDesk(office);
        reports = office.reports("zh", List::of);
        model = new TextModel(desk.desk, reports, () -> changes++);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    @Test void theUsualTextIsThereToBeChanged() {
        assertTrue(model.bodyProperty().get().startsWith("【标题】"));
        assertFalse(model.isChanged() || model.canKeep());
        model.bodyProperty().set("本市共【基数】个。");
        assertTrue(model.canKeep());
        model.keep();
        assertEquals("本市共【基数】个。", office.texts.body(desk.desk.messages()));
        assertEquals(1, changes);
        assertFalse(model.isChanged());
    }

    @Test void whatCannotBeFilledIsSaidWhileItIsTyped() {
        model.bodyProperty().set("本市共【总数】个。");
        assertTrue(model.problemProperty().get().contains("【总数】"));
        model.keep();
        assertTrue(office.texts.body(desk.desk.messages()).startsWith("【标题】"));
        model.bodyProperty().set("本市共【基数】个。");
        assertEquals("", model.problemProperty().get());
    }

    @Test void theOwnTextIsForgottenOnlyWhenConfirmed() {
        model.bodyProperty().set("本市共【基数】个。");
        model.keep();
        desk.confirms = false;
        model.forget();
        assertEquals("本市共【基数】个。", model.bodyProperty().get());
        desk.confirms = true;
        model.forget();
        assertTrue(model.bodyProperty().get().startsWith("【标题】"));
    }

    @Test void eachPlaceShowsItsPresentValue() {
        var places = model.places(reports.facts(TODAY));
        assertTrue(places.contains(new TextModel.Place("【基数】", "2")));
        assertTrue(places.contains(new TextModel.Place("【表：分层级】", "整段")));
    }
}
