package org.qingqun.ui.merge;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `nothing.fxml` to `MergeModel`: why there is nothing to decide, and what next. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class NothingController {
    private final MergeModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private VBox box;
    @FXML private Label text;
    @FXML private Button verb;

    public NothingController(MergeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        model.entries().subscribe(this::show);
        model.found().comparingProperty().subscribe(_ -> show());
        model.found().foundProperty().subscribe(_ -> show());
    }

    private void show() {
        box.setVisible(model.entries().isEmpty());
        if (!model.entries().isEmpty()) return;
        var found = model.found().foundProperty().get();
        var words = model.searchProperty().get();
        var why = Emptiness.of(found, model.found().comparingProperty().get(), words);
        text.setText(switch (why) {
            case NONE -> messages.format("merge.empty.none", FigureText.count(found.compared()));
            case JUDGED -> messages.format("merge.empty.judged", FigureText.count(found.clusters().size()));
            case FILTERED -> messages.format("merge.empty.filtered", words.strip());
            case COMPARING, NOT_COMPARED, REGISTER -> messages.text("merge.empty." + why.key());
        });
        verb.setVisible(why != Emptiness.COMPARING);
        if (why != Emptiness.COMPARING) verb.setText(messages.text("merge.verb." + why.key()));
        verb.setOnAction(_ -> goOn(why));
    }

    private void goOn(Emptiness why) {
        switch (why) {
            case COMPARING -> {}
            case NOT_COMPARED -> model.refresh();
            case REGISTER -> desk.navigator().go(Page.INGEST);
            case NONE -> desk.navigator().go(Page.REVIEW);
            case JUDGED -> desk.navigator().go(Visit.to(Page.CLEANUP).withState("proposed"));
            case FILTERED -> model.searchProperty().set("");
        }
    }
}
