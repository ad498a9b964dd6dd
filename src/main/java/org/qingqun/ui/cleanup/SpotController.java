package org.qingqun.ui.cleanup;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `spot.fxml` to `SpotModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SpotController {
    private static final int MOST = 500;
    private final Parts page;
    private final SpotModel model;
    private final Messages messages;
    @FXML private TextField seed;
    @FXML private Spinner<Integer> count;
    @FXML private Label drawn;
    @FXML private TableView<CaseRow> table;
    @FXML private TableColumn<CaseRow, String> unit;
    @FXML private TableColumn<CaseRow, String> name;
    @FXML private TableColumn<CaseRow, String> what;
    @FXML private TableColumn<CaseRow, String> closed;
    @FXML private TableColumn<CaseRow, String> proofs;
    @FXML private Button print;
    @FXML private Button alive;

    public SpotController(Parts page, SpotModel model, Messages messages) {
        this.page = page;
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        var terms = new Terms(messages);
        seed.textProperty().bindBidirectional(model.seedProperty());
        count.setValueFactory(new IntegerSpinnerValueFactory(1, MOST, SpotModel.USUAL));
        count.valueProperty().subscribe(wanted -> {
            if (wanted != null) model.countProperty().set(wanted);
        });
        fill(unit, row -> row.unit().name());
        fill(name, row -> row.asset().name());
        fill(what, row -> terms.of(row.cleanupCase().disposition()));
        fill(closed, row -> Objects.toString(row.cleanupCase().closedOn(), FigureText.NONE));
        fill(proofs, row -> FigureText.count(row.proofs()));
        table.setItems(model.drawn());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        alive.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        model.drawn().addListener((ListChangeListener<CaseRow>) _ -> told());
        model.closedProperty().subscribe(_ -> told());
        told();
    }

    private void told() {
        drawn.setText(model.hasSeed() ? messages.format("cleanup.spot.drawn", FigureText.count(model.drawn().size()), FigureText.count(model.closedProperty().get()))
                : messages.text("cleanup.spot.seed.bad"));
        print.setDisable(model.drawn().isEmpty());
    }

    private static void fill(TableColumn<CaseRow, String> column, Function<CaseRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }

    @FXML void print() {
        model.print();
    }

    @FXML void alive() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) model.alive(row);
    }

    @FXML void back() {
        page.show(View.CASES);
    }
}
