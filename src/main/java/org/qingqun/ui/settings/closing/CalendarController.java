package org.qingqun.ui.settings.closing;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.qingqun.common.Messages;
import org.qingqun.ui.settings.closing.CalendarModel.Line;

/// Ties `calendar.fxml` to `CalendarModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CalendarController {
    private static final double DAYS = 64;
    private final CalendarModel model;
    private final Messages messages;
    private final Map<Line, Label> ends = new HashMap<>();
    @FXML private TextArea days;
    @FXML private GridPane spans;
    @FXML private Label problems;
    @FXML private Node trouble;
    @FXML private Button save;

    public CalendarController(CalendarModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        days.textProperty().bindBidirectional(model.textProperty());
        days.setPromptText(messages.text("calendar.example"));
        for (var line : model.lines()) spans.addRow(spans.getRowCount(), row(line));
        trouble.visibleProperty().bind(Bindings.isNotEmpty(model.problems()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        save.disableProperty().bind(Bindings.or(model.changedProperty().not(), Bindings.isNotEmpty(model.problems())));
        model.problems().addListener((ListChangeListener<String>) _ -> told());
        model.textProperty().subscribe((_, _) -> told());
        told();
    }

    private Node[] row(Line line) {
        var name = new Label(messages.text("period." + line.period().key()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var length = new TextField();
        length.textProperty().bindBidirectional(line.days());
        length.setPrefWidth(DAYS);
        length.setMaxWidth(DAYS);
        var work = new CheckBox(messages.text("calendar.workDays"));
        work.selectedProperty().bindBidirectional(line.workDays());
        var end = new Label();
        end.getStyleClass().add("secondary");
        end.setMinWidth(Region.USE_PREF_SIZE);
        ends.put(line, end);
        line.days().subscribe((_, _) -> told());
        line.workDays().subscribe((_, _) -> told());
        return new Node[] {name, length, work, end};
    }

    private void told() {
        problems.setText(String.join("\n", model.problems()));
        ends.forEach((line, end) -> end.setText(model.endOf(line)));
    }

    @FXML void save() {
        model.save();
    }
}
