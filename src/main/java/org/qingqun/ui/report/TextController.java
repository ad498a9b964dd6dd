package org.qingqun.ui.report;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.report.TextModel.Place;

/// Ties `text.fxml` to `TextModel`: the text on the left, what can be filled in on the right. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class TextController {
    private final TextModel model;
    private final ReportModel report;
    @FXML private TextArea body;
    @FXML private ListView<Place> places;
    @FXML private Label problem;
    @FXML private Button keep;

    TextController(TextModel model, ReportModel report) {
        this.model = model;
        this.report = report;
    }

    @FXML void initialize() {
        body.textProperty().bindBidirectional(model.bodyProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.bodyProperty().subscribe(_ -> keep.setDisable(!model.canKeep()));
        places.setCellFactory(_ -> new PlaceCell());
        places.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) insert();
        });
        places.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) insert();
        });
        report.readingProperty().subscribe(this::show);
    }

    private void show(@Nullable Reading reading) {
        if (reading != null && reading.facts() != null) places.getItems().setAll(model.places(reading.facts()));
    }

    private void insert() {
        var chosen = places.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        body.replaceSelection(chosen.place());
        body.requestFocus();
    }

    @FXML void keep() {
        model.keep();
        keep.setDisable(!model.canKeep());
    }

    @FXML void forget() {
        model.forget();
    }

    @FXML void revert() {
        model.load();
    }

    /// The name on the left, its value on the right.
    private static final class PlaceCell extends ListCell<Place> {
        PlaceCell() {
            setPrefWidth(0); // as wide as the list: a long value gives way
        }

        @Override protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            setGraphic(place == null || empty ? null : line(place));
        }

        private static HBox line(Place place) {
            var spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            var value = new Label(place.value());
            value.getStyleClass().add("meta");
            var name = new Label(place.place());
            name.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(8, name, spring, value);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
