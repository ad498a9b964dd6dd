package org.qingqun.ui.ingest;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.DayField;
import org.qingqun.wording.FigureText;

/// Ties `issue.fxml` to `IssueModel`: who gets a return form, by when, and where it is written. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class IssueController {
    private final IngestModel ingest;
    private final BoardModel board;
    private final IssueModel model;
    private final Messages messages;
    private final Map<Whom, RadioButton> ways = new EnumMap<>(Whom.class);
    @FXML private RadioButton everybody;
    @FXML private RadioButton open;
    @FXML private RadioButton chosen;
    @FXML private DayField due;
    @FXML private CheckBox zipped;
    @FXML private Node late;
    @FXML private Button write;
    @FXML private Label none;

    public IssueController(IngestModel ingest, BoardModel board, IssueModel model, Messages messages) {
        this.ingest = ingest;
        this.board = board;
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        ways.putAll(Map.of(Whom.EVERYBODY, everybody, Whom.OPEN, open, Whom.CHOSEN, chosen));
        var group = new ToggleGroup();
        ways.forEach((whom, button) -> {
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(on -> {
                if (on) model.whomProperty().set(whom);
            });
        });
        for (var node : new Node[] {late, none}) node.managedProperty().bind(node.visibleProperty());
        due.valueProperty().bindBidirectional(model.dueProperty());
        zipped.selectedProperty().bindBidirectional(model.zippedProperty());
        model.whomProperty().subscribe(_ -> show());
        board.chosenProperty().subscribe(_ -> show());
        ingest.boardProperty().subscribe(_ -> show());
    }

    private void show() {
        ways.forEach((whom, button) -> button.setSelected(whom == model.whomProperty().get()));
        everybody.setText(messages.format("ingest.issue.everybody", FigureText.count(model.units(Whom.EVERYBODY).size())));
        open.setText(messages.format("ingest.issue.some", FigureText.count(model.units(Whom.OPEN).size())));
        var one = model.units(Whom.CHOSEN);
        chosen.setText(one.isEmpty() ? messages.text("ingest.issue.one") : messages.format("ingest.issue.only", one.getFirst().name()));
        ways.forEach((whom, button) -> button.setDisable(model.units(whom).isEmpty()));
        var count = model.units(model.whomProperty().get()).size();
        write.setText(messages.format("ingest.issue.write", FigureText.count(count)));
        write.setDisable(count == 0);
        late.setVisible(model.isLate());
        none.setVisible(!board.knowsUnits());
    }

    @FXML void write() {
        model.write();
    }
}
