package org.qingqun.ui.ingest;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.ingest.BatchModel.Reading;
import org.qingqun.wording.FigureText;

/// Ties `reading.fxml` to the reading of files: how far it is, and the button that stops it. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ReadingController {
    private final BatchModel model;
    private final Messages messages;
    @FXML private HBox root;
    @FXML private ProgressBar bar;
    @FXML private Label count;

    public ReadingController(BatchModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        model.readingProperty().subscribe(this::show);
    }

    private void show(@Nullable Reading reading) {
        root.setVisible(reading != null);
        if (reading == null) return;
        bar.setProgress(reading.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) reading.done() / reading.total());
        count.setText(reading.total() == 0 ? messages.text("ingest.read.begun")
                : messages.format("ingest.read.at", FigureText.count(reading.done()), FigureText.count(reading.total())));
    }

    @FXML void stop() {
        model.stopReading();
    }
}
