package org.qingqun.ui.ingest;

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
import org.qingqun.ui.ingest.Board.Missing;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Masking;

/// Ties `board.fxml` to `BoardModel`: who has not returned, and beside them the names nobody knows. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class BoardController {
    private final IngestModel ingest;
    private final BoardModel model;
    private final Messages messages;
    @FXML private ToggleButton missing;
    @FXML private ToggleButton strange;
    @FXML private Label days;
    @FXML private Node missingPart;
    @FXML private Node claim;
    @FXML private TableView<Missing> table;
    @FXML private TableColumn<Missing, String> unit;
    @FXML private TableColumn<Missing, String> above;
    @FXML private TableColumn<Missing, String> contact;
    @FXML private TableColumn<Missing, String> waited;
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
        fill(unit, m -> m.unit().name());
        fill(above, Missing::above);
        fill(contact, this::contact);
        fill(waited, _ -> waited());
        table.setItems(model.missing());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) model.choose(chosen);
        });
        model.chosenProperty().subscribe(this::follow);
        unmask.selectedProperty().subscribe(_ -> table.refresh());
        model.missing().addListener((ListChangeListener<Missing>) _ -> show());
        ingest.boardProperty().subscribe(_ -> show());
        ingest.strangersShownProperty().subscribe(names -> show(names));
    }

    private static void fill(TableColumn<Missing, String> column, Function<Missing, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    }

    private String contact(Missing one) {
        var who = BoardModel.contact(one.unit());
        if (who == null) return FigureText.NONE;
        return unmask.isSelected() ? who : StringUtils.defaultString(Masking.text(who));
    }

    private String waited() {
        var board = ingest.boardProperty().get();
        if (board == null) return "";
        return board.daysLeft().filter(d -> d < 0).map(d -> -d).or(board::daysWaited).map(d -> messages.format("ingest.board.days", d)).orElse(FigureText.NONE);
    }

    private void show() {
        var board = ingest.boardProperty().get();
        if (board == null) return;
        var left = board.daysLeft();
        missing.setText(messages.format("ingest.board.missing", FigureText.count(model.missing().size())));
        strange.setText(messages.format("ingest.board.strange", FigureText.count(board.strange().size())));
        var until = String.valueOf(board.deadline());
        days.setText(left.isEmpty() ? messages.text("ingest.board.open") : left.get() >= 0 ? messages.format("ingest.board.left", until, left.get())
                : messages.format("ingest.board.over", until, -left.get()));
        hint.setVisible(!model.hint().isEmpty());
        hintText.setText(model.hint());
        waited.setVisible(board.daysWaited().isPresent() || left.filter(d -> d < 0).isPresent());
        waited.setText(messages.text(left.filter(d -> d < 0).isPresent() ? "ingest.board.late" : "ingest.board.waited"));
        list.setText(messages.text(model.knowsUnits() ? "ingest.units.update" : "ingest.units.verb"));
        none.setText(messages.text(model.knowsUnits() ? "ingest.board.none" : "ingest.board.unknown"));
        table.refresh();
    }

    private void follow(@Nullable Missing chosen) {
        nil.setDisable(chosen == null);
        if (chosen != null && table.getSelectionModel().getSelectedItem() != chosen) table.getSelectionModel().select(chosen);
    }

    private void show(boolean names) {
        missing.setSelected(!names);
        strange.setSelected(names);
        missingPart.setVisible(!names);
        claim.setVisible(names);
    }

    @FXML void showMissing() {
        missing.setSelected(true);
        ingest.strangersShownProperty().set(false);
    }

    @FXML void showStrange() {
        strange.setSelected(true);
        ingest.strangersShownProperty().set(true);
    }

    @FXML void recordNil() {
        var chosen = model.chosenProperty().get();
        if (chosen != null) model.recordNilReturn(chosen);
    }

    @FXML void chooseUnitList() {
        model.chooseUnitList();
    }
}
