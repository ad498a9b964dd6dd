package org.qingqun.ui.settings.campaign;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.wording.Terms;

/// Ties `scope.fxml` to `SetUpModel`: name, families, levels, platforms. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ScopeController {
    private final SetUpModel model;
    private final Messages messages;
    @FXML private TextField name;
    @FXML private FlowPane families;
    @FXML private FlowPane levels;
    @FXML private FlowPane platforms;

    ScopeController(SetUpModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        boxes(families, model.families());
        boxes(levels, model.levels());
        boxes(platforms, model.platforms());
    }

    private <E extends Enum<E> & Keyed> void boxes(FlowPane place, Ticked<E> choices) {
        var terms = new Terms(messages);
        choices.ticks().forEach((choice, tick) -> {
            var box = new CheckBox(terms.of(choice));
            box.selectedProperty().bindBidirectional(tick);
            place.getChildren().add(box);
        });
    }
}
