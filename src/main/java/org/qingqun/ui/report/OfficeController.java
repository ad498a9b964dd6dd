package org.qingqun.ui.report;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.qingqun.common.Messages;
import org.qingqun.progress.OfficeFigure.Verdict;

/// Ties `office.fxml` to `OfficeModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class OfficeController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger"); // as the theme calls it
    private final OfficeModel model;
    private final Messages messages;
    @FXML private GridPane grid;
    @FXML private Label problem;
    @FXML private Button keep;

    OfficeController(OfficeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        grid.addRow(0, head(messages.text("report.office.kind")), head(messages.format("report.office.year.last", model.year() - 1)),
                head(messages.format("report.office.year.now", model.year())), head(messages.text("report.office.verdict")));
        for (var row : model.rows()) {
            var verdict = new Label();
            var last = field(row.last(), "last-" + row.kind().key());
            var now = field(row.now(), "now-" + row.kind().key());
            grid.addRow(grid.getRowCount(), new Label(model.name(row.kind())), last, now, verdict);
            row.last().subscribe(() -> show(row, verdict));
            row.now().subscribe(() -> show(row, verdict));
            show(row, verdict);
        }
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        keep.disableProperty().bind(problem.textProperty().isNotEmpty());
    }

    private void show(OfficeModel.Row row, Label verdict) {
        verdict.setText(model.verdict(row));
        var result = model.figure(row).verdict();
        verdict.getStyleClass().removeAll("text-danger", "text-success");
        if (result == Verdict.ROSE || result == Verdict.TOO_LITTLE) verdict.getStyleClass().add("text-danger");
        if (result == Verdict.FELL) verdict.getStyleClass().add("text-success");
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("meta");
        return label;
    }

    private static TextField field(StringProperty typed, String id) {
        var field = new TextField();
        field.setId(id);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.textProperty().bindBidirectional(typed);
        typed.subscribe(text -> field.pseudoClassStateChanged(WRONG, !OfficeModel.isNumber(text)));
        return field;
    }

    @FXML void keep() {
        model.keep();
    }

    @FXML void importFile() {
        model.importFile();
    }
}
