package org.qingqun.ui.settings.unit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.qingqun.common.Messages;
import org.qingqun.inventory.UnitList.Line;
import org.qingqun.inventory.UnitList.Verdict;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `unitlist.fxml` to `UnitListModel`: the list line by line. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class UnitListController {
    private final UnitListModel model;
    private final Messages messages;
    @FXML private TextArea pasted;
    @FXML private Label summary;
    @FXML private ToggleButton problems;
    @FXML private TableView<Line> lines;
    @FXML private TableColumn<Line, Number> place;
    @FXML private TableColumn<Line, String> name;
    @FXML private TableColumn<Line, String> parent;
    @FXML private TableColumn<Line, String> level;
    @FXML private TableColumn<Line, Verdict> verdict;
    @FXML private TableColumn<Line, String> problem;
    @FXML private Button takeIn;

    public UnitListController(UnitListModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Node node : List.of(problems, summary)) node.managedProperty().bind(node.visibleProperty());
        pasted.textProperty().bindBidirectional(model.pastedProperty());
        problems.selectedProperty().bindBidirectional(model.problemsOnlyProperty());
        var terms = new Terms(messages);
        place.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().place()));
        text(name, line -> line.listed().name());
        text(parent, line -> Objects.requireNonNullElse(line.listed().parent(), FigureText.NONE));
        text(level, line -> terms.of(line.listed().level()));
        text(problem, model::explain);
        verdict.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().verdict()));
        verdict.setCellFactory(_ -> new VerdictCell(messages));
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        lines.setItems(model.shown());
        model.shown().addListener((ListChangeListener<Line>) _ -> show());
        show();
    }

    private static void text(TableColumn<Line, String> column, Function<Line, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }

    private void show() {
        summary.setText(model.summary());
        problems.setVisible(model.doubtful() > 0);
        problems.setText(messages.format("settings.unitlist.problems", FigureText.count(model.doubtful())));
        takeIn.setText(messages.format("settings.unitlist.takeIn", FigureText.count(model.takable())));
        takeIn.setDisable(model.takable() == 0);
    }

    @FXML void chooseFile() {
        model.chooseFile();
    }

    @FXML void takeIn() {
        model.takeIn();
    }

    @FXML void close() {
        model.close();
    }
}
