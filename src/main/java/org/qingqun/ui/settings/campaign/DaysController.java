package org.qingqun.ui.settings.campaign;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.qingqun.ui.common.DayField;

/// Ties `days.fxml` to `SetUpModel`: baseline day, deadline, target. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class DaysController {
    private final SetUpModel model;
    @FXML private DayField day;
    @FXML private DayField deadline;
    @FXML private TextField target;

    DaysController(SetUpModel model) {
        this.model = model;
    }

    @FXML void initialize() {
        day.valueProperty().bindBidirectional(model.dayProperty());
        deadline.valueProperty().bindBidirectional(model.deadlineProperty());
        target.textProperty().bindBidirectional(model.targetProperty());
    }
}
