package org.qingqun.ui.settings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.ColumnWidths;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.WholeTextCell;
import org.qingqun.ui.settings.campaign.SetUpWizard;

/// Ties `campaign.fxml` to `CampaignModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CampaignController {
    private final CampaignModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private TextField name;
    @FXML private DayField deadline;
    @FXML private TextField target;
    @FXML private Label baseline;
    @FXML private Label scope;
    @FXML private Label problem;
    @FXML private Button save;
    @FXML private Button discard;
    @FXML private Button setUp;
    @FXML private Button reopen;
    @FXML private TableView<Campaign> history;
    private static final String WIDEST_DAY = "2088-08-08";
    @FXML private TableColumn<Campaign, String> past;
    @FXML private TableColumn<Campaign, String> pastDay;
    @FXML private TableColumn<Campaign, String> pastDeadline;
    @FXML private TableColumn<Campaign, String> pastTarget;
    @FXML private TableColumn<Campaign, String> pastScope;

    CampaignController(CampaignModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
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
        reopen.managedProperty().bind(reopen.visibleProperty());
        var words = new CampaignWords(messages);
        column(past, Campaign::name);
        column(pastDay, words::day);
        column(pastDeadline, words::deadline);
        column(pastTarget, words::target);
        column(pastScope, words::scope);
        for (var heading : List.of(pastDay, pastDeadline, pastTarget)) {
            ColumnWidths.fit(heading, Stream.of(WIDEST_DAY));
            heading.setMinWidth(heading.getPrefWidth());
        }
        pastScope.setCellFactory(_ -> new WholeTextCell<>());
        history.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        history.setItems(model.campaigns());
    }

    private void show(@Nullable Campaign campaign) {
        if (campaign == null) return;
        var day = campaign.baselineDay();
        baseline.setText(day == null ? messages.text("settings.campaign.unlocked") : messages.format("settings.campaign.locked", day));
        scope.setText(new CampaignWords(messages).scope(campaign));
        setUp.setText(messages.text(campaign.isLocked() ? "settings.setup.title.next" : "settings.setup.title"));
        reopen.setVisible(campaign.isLocked());
        setUp.getStyleClass().remove("accent");
        if (!campaign.isLocked()) setUp.getStyleClass().add("accent"); // then it is the next step
    }

    private static void column(TableColumn<Campaign, String> column, Function<Campaign, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }

    @FXML void setUp() {
        model.setUp(plan -> new SetUpWizard(plan, desk).show(setUp.getScene().getWindow(), model::load));
    }

    @FXML void reopen() {
        model.reopen();
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }
}
