package org.qingqun.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.DayField;
import org.qingqun.wording.Terms;

/// Ties `campaign.fxml` to `CampaignModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CampaignController {
    private final CampaignModel model;
    private final Messages messages;
    @FXML private TextField name;
    @FXML private DayField deadline;
    @FXML private TextField target;
    @FXML private Label baseline;
    @FXML private Label scope;
    @FXML private Label problem;
    @FXML private Button save;
    @FXML private Button discard;

    CampaignController(CampaignModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        deadline.valueProperty().bindBidirectional(model.deadlineProperty());
        target.textProperty().bindBidirectional(model.targetProperty());
        var fields = new javafx.beans.Observable[] {model.nameProperty(), model.deadlineProperty(), model.targetProperty(), model.campaignProperty()};
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canSave(), fields));
        discard.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isEdited(), fields));
        problem.textProperty().bind(Bindings.createStringBinding(() -> model.campaignProperty().get() == null ? "" : model.problem().map(messages::text).orElse(""), fields));
        model.campaignProperty().subscribe(this::show);
    }

    private void show(@Nullable Campaign campaign) {
        if (campaign == null) return;
        var day = campaign.baselineDay();
        baseline.setText(day == null ? messages.text("settings.campaign.unlocked") : messages.format("settings.campaign.locked", day));
        var terms = new Terms(messages);
        scope.setText(String.join(messages.text("settings.rules.and"), campaign.scope().stream().sorted().map(terms::of).toList()));
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }
}
