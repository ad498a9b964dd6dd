package org.qingqun.ui.progress;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.BaselineService;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// Ties `lock.fxml` to `ProgressModel`: locking the baseline, previewed first. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class LockController {
    private final ProgressModel model;
    private final Desk desk;
    @FXML private VBox root;
    @FXML private DatePicker day;
    @FXML private Button preview;
    @FXML private VBox confirm;
    @FXML private Label counts;
    @FXML private Button go;

    public LockController(ProgressModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    @FXML void initialize() {
        for (Node node : List.of(root, confirm)) node.managedProperty().bind(node.visibleProperty());
        confirm.setVisible(false);
        day.setValue(desk.office().today());
        day.valueProperty().subscribe(chosen -> {
            confirm.setVisible(false);
            preview.setDisable(chosen == null);
        });
        model.readingProperty().subscribe(this::follow);
    }

    private void follow(@Nullable ProgressReading reading) {
        root.setVisible(reading != null && !reading.campaign().isLocked());
    }

    @FXML void preview() {
        model.previewLock(chosen(), this::show);
    }

    private void show(BaselineService.Preview found) {
        boolean nothing = found.takenIn().isEmpty();
        go.setDisable(nothing);
        if (nothing) counts.setText(desk.messages().format("progress.lock.nothing", chosen()));
        else counts.setText(desk.messages().format("progress.lock.preview", chosen(), FigureText.count(found.takenIn().size()),
                FigureText.count(found.createdAfter().size()), FigureText.count(found.otherFamily().size())));
        confirm.setVisible(true);
    }

    @FXML void lock() {
        confirm.setVisible(false);
        model.lock(chosen());
    }

    @FXML void turnBack() {
        confirm.setVisible(false);
    }

    private LocalDate chosen() {
        return day.getValue() == null ? desk.office().today() : day.getValue();
    }
}
