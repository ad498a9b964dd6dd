package org.qingqun.ui.merge;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.progress.Forecast;
import org.qingqun.wording.FigureText;

/// Ties `sources.fxml` to `PlanModel`: who is merged away, how big it becomes, what that does to count and rate. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SourcesController {
    private final PlanModel plan;
    private final Messages messages;
    @FXML private Label title;
    @FXML private VBox sources;
    @FXML private Label effect;
    @FXML private Label effectNote;
    @FXML private Label rate;
    @FXML private Label rateNote;
    @FXML private Label sum;
    @FXML private SizePane size;

    public SourcesController(PlanModel plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Observable one : new Observable[] {plan.keeper().chosenProperty(), plan.forecastProperty()}) one.subscribe(this::show);
        show();
    }

    private void show() {
        var kept = plan.keeper().chosenProperty().get();
        var going = plan.sources();
        title.setText(messages.format("merge.sources.title", going.size(), kept.name()));
        sources.getChildren().setAll(going.stream().map(this::line).toList());
        effect.setText(new MergeWords(messages).effect(plan.fewer()));
        effectNote.setText(messages.format(plan.isNew() ? "merge.sources.effect.new" : "merge.sources.effect", going.size(), plan.fewer()));
        var forecast = plan.forecastProperty().get();
        rate.setText(forecast == null ? "" : rate(forecast));
        rateNote.setText(forecast == null || forecast.now().denominator() == 0 ? "" : messages.format("merge.sources.rate.note",
                FigureText.count(forecast.now().disposed()), FigureText.count(forecast.after().disposed()), FigureText.count(forecast.now().denominator())));
        var people = plan.people();
        sum.setText(new MergeWords(messages).size(people));
        size.show(people, plan.oversize(), messages, null);
    }

    private String rate(Forecast forecast) {
        if (forecast.now().denominator() == 0) return messages.text("shell.rate.none");
        return messages.format("merge.sources.rate", FigureText.rate(forecast.now().disposalRate()), FigureText.rate(forecast.after().disposalRate()));
    }

    private Node line(Asset asset) {
        var facts = plan.choice().sides().stream().filter(side -> side.id().equals(asset.id())).findFirst().map(side -> new MergeWords(messages).facts(side.row()));
        var name = PairLines.plain(asset.name());
        name.getStyleClass().add("strong");
        var note = new Label(facts.orElse(""));
        note.getStyleClass().add("meta");
        return new VBox(1, name, note);
    }
}
