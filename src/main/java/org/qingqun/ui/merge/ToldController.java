package org.qingqun.ui.merge;

import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

/// Ties `told.fxml` to `MergeModel`: what came of the last proposal, and the way on. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ToldController {
    private final MergeModel model;
    private final Desk desk;
    @FXML private VBox box;
    @FXML private Label headline;
    @FXML private VBox lines;
    @FXML private Button undo;

    public ToldController(MergeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    @FXML void initialize() {
        box.managedProperty().bind(box.visibleProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        model.toldProperty().subscribe(this::show);
    }

    private void show(@Nullable Told told) {
        box.setVisible(told != null);
        if (told == null) return;
        headline.setText(told.headline());
        undo.setVisible(told.undo() != null);
        undo.setOnAction(_ -> {
            if (told.undo() != null) told.undo().run();
        });
        box.getStyleClass().removeAll("banner-success", "banner-warning");
        box.getStyleClass().add(told.refused().isEmpty() ? "banner-success" : "banner-warning");
        lines.getChildren().setAll(Stream.concat(told.done().stream(), told.refused().stream()).map(PairLines::plain).toList());
    }

    @FXML void toCleanup() {
        desk.navigator().go(Visit.to(Page.CLEANUP).withState("proposed"));
    }

    @FXML void close() {
        model.closeTold();
    }
}
