package org.qingqun.ui.overview;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.common.Messages;
import org.qingqun.ui.overview.FirstHour.Step;

/// Ties `firsthour.fxml` to the model: the steps of the first hour, done ones ticked, each leading to its page.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FirstHourController {
    private final OverviewModel model;
    private final Messages messages;
    @FXML private HBox root;
    @FXML private Label count;
    @FXML private HBox steps;

    public FirstHourController(OverviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        model.firstHourProperty().subscribe(hour -> {
            root.setVisible(hour != null);
            root.setManaged(hour != null);
            if (hour != null) show(hour);
        });
    }

    private void show(FirstHour hour) {
        count.setText(messages.format("overview.hour.count", hour.done().size(), Step.values().length));
        steps.getChildren().clear();
        for (var step : Step.values()) steps.getChildren().add(link(step, hour));
    }

    private Hyperlink link(Step step, FirstHour hour) {
        boolean done = hour.done().contains(step);
        var icon = new FontIcon(done ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        var link = new Hyperlink(messages.text("overview.hour." + step.name().toLowerCase(Locale.ROOT)), icon);
        if (done) icon.getStyleClass().add("icon-success");
        if (hour.next().filter(step::equals).isPresent()) link.getStyleClass().add("strong");
        link.setAccessibleText(messages.format(done ? "overview.hour.done" : "overview.hour.open", link.getText()));
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> model.goTo(step.page()));
        return link;
    }

    @FXML void hide() {
        model.hideFirstHour();
    }
}
