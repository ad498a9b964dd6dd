package org.qingqun.ui.ingest;

import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.returns.ReturnState;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Masking;

/// Ties `board.fxml` to `BoardModel`: how the return of each unit stands, beside it what can be done about the chosen one. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class BoardController {
    private final IngestModel ingest;
    private final BoardModel model;
    private final Messages messages;
    @FXML private ToggleButton returns;
    @FXML private ToggleButton strange;
    @FXML private ToggleButton forms;
    @FXML private Label days;
    @FXML private FilterBar filterBar;
    @FXML private Node returnsPart;
    @FXML private Node claim;
    @FXML private Node issue;
    @FXML private Node reminder;
    @FXML private Node signature;
    @FXML private TableView<Line> table;
    @FXML private TableColumn<Line, String> unit;
    @FXML private TableColumn<Line, String> above;
    @FXML private TableColumn<Line, ReturnState> state;
    @FXML private TableColumn<Line, String> contact;
    @FXML private TableColumn<Line, String> late;
    @FXML private TableColumn<Line, String> came;
    @FXML private CheckBox unmask;
    @FXML private Button nil;
    @FXML private Node hint;
    @FXML private Label hintText;
    @FXML private Button list;
    @FXML private Label none;

    public BoardController(IngestModel ingest, BoardModel model, Messages messages) {
        this.ingest = ingest;
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        hint.managedProperty().bind(hint.visibleProperty());
        fill(unit, l -> l.unit().name());
        fill(above, Line::above);
        fill(contact, this::contact);
        fill(late, l -> l.late() == 0 ? FigureText.NONE : messages.format("ingest.board.days", l.late()));
        fill(came, l -> l.at() == null ? FigureText.NONE : l.at().atZone(ZoneId.systemDefault()).toLocalDate().toString());
        state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().state()));
        state.setCellFactory(_ -> new StateCell(messages));
        table.setItems(model.lines());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) model.choose(chosen);
        });
        model.filterProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(this::follow);
        unmask.selectedProperty().subscribe(_ -> table.refresh());
        model.lines().addListener((ListChangeListener<Line>) _ -> show());
        ingest.boardProperty().subscribe(_ -> show());
        ingest.partProperty().subscribe(part -> show(part));
    }

    private static void fill(TableColumn<Line, String> column, Function<Line, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    }

    private String contact(Line one) {
        var who = BoardModel.contact(one.unit());
        if (who == null) return FigureText.NONE;
        return unmask.isSelected() ? who : StringUtils.defaultString(Masking.text(who));
    }

    private void show() {
        var board = ingest.boardProperty().get();
        if (board == null) return;
        filterBar.show(model, messages);
        strange.setText(messages.format("ingest.board.strange", FigureText.count(board.strange().size())));
        days.setText(new BoardText(messages).days(board));
        hint.setVisible(!model.hint().isEmpty());
        hintText.setText(model.hint());
        list.setText(messages.text(model.knowsUnits() ? "ingest.units.update" : "ingest.units.verb"));
        none.setText(messages.text(model.knowsUnits() ? "ingest.board.none." + model.filterProperty().get().key() : "ingest.board.unknown"));
        table.refresh();
    }

    private void follow(@Nullable Line chosen) {
        nil.setDisable(chosen == null || chosen.state() != ReturnState.MISSING);
        boolean done = chosen != null && !BoardFilter.OPEN.takes(chosen.state());
        reminder.setVisible(!done);
        signature.setVisible(done);
        if (chosen != null && table.getSelectionModel().getSelectedItem() != chosen) table.getSelectionModel().select(chosen);
    }

    private void show(BoardPart part) {
        returns.setSelected(part == BoardPart.RETURNS);
        strange.setSelected(part == BoardPart.NAMES);
        forms.setSelected(part == BoardPart.FORMS);
        returnsPart.setVisible(part == BoardPart.RETURNS);
        claim.setVisible(part == BoardPart.NAMES);
        issue.setVisible(part == BoardPart.FORMS);
    }

    @FXML void showReturns() {
        returns.setSelected(true);
        ingest.show(BoardPart.RETURNS);
    }

    @FXML void showStrange() {
        strange.setSelected(true);
        ingest.show(BoardPart.NAMES);
    }

    @FXML void showForms() {
        forms.setSelected(true);
        ingest.show(BoardPart.FORMS);
    }

    @FXML void recordNil() {
        var chosen = model.chosenProperty().get();
        if (chosen != null) model.recordNilReturn(chosen);
    }

    @FXML void chooseUnitList() {
        model.chooseUnitList();
    }
}
