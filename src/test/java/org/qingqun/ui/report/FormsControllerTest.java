package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Family;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormSlot;
import org.qingqun.report.form.Forms;

class FormsControllerTest extends PaneTest<FormsController> {
    private FormsModel model;

    FormsControllerTest() {
        super(FormsController.class);
    }

    @Override FormsController controller() {
        model = new FormsModel(desk.desk, office.reports("zh", List::of));
        return new FormsController(model, desk.desk.messages());
    }

    private TableView<FormSlot> cells() {
        return lookup("#cells").queryTableView();
    }

    private String cell(int row, int column) {
        return String.valueOf(cells().getColumns().get(column).getCellData(row));
    }

    private <T> ComboBox<T> box(String id) {
        return lookup(id).queryComboBox();
    }

    @Test void beforeTheFirstFormItIsSaidOnceWhatToDo() {
        var said = lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).filter(text -> text.contains("空表") || text.equals("还没有表格")).toList();
        assertEquals(2, said.size(), said.toString());
        assertEquals(1, said.stream().filter(text -> text.contains("空表")).count(), said.toString());
        assertFalse(isOffered("#actions"));
        assertFalse(isOffered("#chosen"));
    }

    @Test void aFormIsTakenInAndItsCellsAreSaidToTakeWhatIsChosen() throws IOException {
        desk.chosen = List.of(Files.write(folder.resolve("月报.xlsx"), Forms.byCounty()));
        clickOn("加入表格…");
        assertEquals(List.of("月报"), lookup("#names").queryListView().getItems());
        assertTrue(isOffered("#actions"));
        int last = cells().getItems().size() - 1;
        assertEquals(List.of("汇总!F6", "—", "没有指定填什么"), List.of(cell(last, 0), cell(last, 3), cell(last, 4)));
        interact(() -> {
            cells().getSelectionModel().clearAndSelect(last);
            this.<Family>box("#family").setValue(Family.WORK_GROUP);
            this.<FormFigure.What>box("#what").setValue(FormFigure.What.REMAINING);
        });
        assertEquals(FormFigure.Cut.ALL, this.<FormFigure>box("#part").getValue().cut());
        clickOn("确定");
        assertEquals(List.of("工作群组 · 在册", "3"), List.of(cell(last, 3), cell(last, 4)));
        assertEquals(List.of(last), List.copyOf(cells().getSelectionModel().getSelectedIndices()), "the choice stays");
        clickOn("不填");
        assertEquals("没有指定填什么", cell(last, 4));
        clickOn("删除这张表…");
        assertEquals(0, cells().getItems().size());
        assertFalse(isOffered("#actions"));
    }
}
