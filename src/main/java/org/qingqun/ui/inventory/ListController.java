package org.qingqun.ui.inventory;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TableMemory;
import org.qingqun.ui.inventory.InventoryModel.Choices;
import org.qingqun.wording.FigureText;

/// Ties `list.fxml` to `InventoryModel`: the table, its sorting through SQL, the ticks, the paging. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ListController {
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final InventoryModel model;
    private final Desk desk;
    private final TakingOut out;
    @FXML private TableView<Row> table;
    @FXML private TableColumn<Row, Row> tick;
    @FXML private VBox none;
    @FXML private VBox nothing;
    @FXML private Label place;
    @FXML private Label page;
    @FXML private Button copy;
    @FXML private Button export;
    @FXML private Button earlier;
    @FXML private Button later;
    private final CheckBox tickPage = new CheckBox();
    private ListColumns columns;

    public ListController(InventoryModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        out = new TakingOut(desk, Copied::text);
    }

    @FXML void initialize() {
        ticks();
        columns = new ListColumns(table, desk.messages());
        columns.dress();
        table.setItems(model.rows());
        TableMemory.of(table, desk.preferences(), "inventory");
        table.setSortPolicy(_ -> sort());
        select();
        model.resultProperty().subscribe(found -> {
            showPlace();
            copy.setDisable(found.isEmpty() || model.countingProperty().get());
            export.setDisable(found.isEmpty() || model.countingProperty().get());
        });
        model.pageProperty().subscribe(_ -> showPlace());
        model.choicesProperty().subscribe(this::explainEmpty);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void ticks() {
        Cells.ticks(tick, row -> model.ticks().contains(row.id()), (row, on) -> model.ticks().set(row.id(), on), model.ticks().countProperty());
        tickPage.setFocusTraversable(false);
        tickPage.setAccessibleText(desk.messages().text("common.tick.all"));
        tickPage.setOnAction(_ -> {
            if (tickPage.isSelected()) model.tickPageThenAll();
            else model.ticks().clear();
        });
        tick.setGraphic(tickPage);
        model.ticks().countProperty().subscribe(_ ->
                tickPage.setSelected(!model.rows().isEmpty() && model.rows().stream().allMatch(row -> model.ticks().contains(row.id()))));
    }

    /// The row in the table is the one the pane at the right shows.
    private void select() {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.selectedProperty().set(row);
        });
        model.selectedProperty().subscribe(row -> {
            if (row == null) table.getSelectionModel().clearSelection();
            else table.getSelectionModel().select(row);
        });
    }

    /// Hands the order to SQL: the rows in sight are only one page.
    private boolean sort() {
        var by = columns.order();
        model.sort(by.sort(), by.ascending());
        return true;
    }

    private void showPlace() {
        place.setText(model.place());
        page.setText(FigureText.count(model.pageProperty().get() + 1L) + " / " + FigureText.count(model.pages()));
        earlier.setDisable(model.pageProperty().get() == 0);
        later.setDisable(model.pageProperty().get() >= model.pages() - 1);
    }

    private void explainEmpty(Choices choices) {
        table.setPlaceholder(choices.empty() ? nothing : none);
    }

    private void pressed(KeyEvent key) {
        var row = table.getSelectionModel().getSelectedItem();
        if (ALL.match(key)) model.tickPageThenAll();
        else if (COPY.match(key)) out.copy(columns.shown(), meant(row == null ? List.of() : List.of(row.id())));
        else if (key.getCode() == KeyCode.SPACE && row != null) model.ticks().set(row.id(), !model.ticks().contains(row.id()));
        else if (key.getCode() == KeyCode.ESCAPE) model.selectedProperty().set(null);
        else if (key.getCode() == KeyCode.ENTER && row != null) table.getScene().getRoot().lookupAll("#detail .editable").stream().findFirst().ifPresent(Node::requestFocus);
        else return;
        key.consume();
    }

    /// The ticked ones, or the whole result.
    @FXML void copy() {
        out.copy(columns.shown(), meant(model.resultProperty().get()));
    }

    @FXML void export() {
        out.export(columns.shown(), model.filterProperty().get(), meant(model.resultProperty().get()));
    }

    private List<AssetId> meant(List<AssetId> others) {
        return model.ticks().orElse(others, model.resultProperty().get());
    }

    @FXML void earlier() {
        model.turnTo(model.pageProperty().get() - 1);
    }

    @FXML void later() {
        model.turnTo(model.pageProperty().get() + 1);
    }

    @FXML void clear() {
        model.filter(Filter.of(model.filterProperty().get().family()));
    }

    @FXML void goImport() {
        desk.navigator().go(Page.INGEST);
    }
}
