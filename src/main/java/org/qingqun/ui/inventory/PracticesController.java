package org.qingqun.ui.inventory;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.rule.Practice;

/// Ties `practices.fxml` to `DetailModel`: what the selected asset makes people do, as people say. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class PracticesController {
    private final DetailModel model;
    private final Messages messages;
    @FXML private VBox rows;

    PracticesController(DetailModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        var lines = Arrays.stream(Practice.values()).map(practice -> new PracticeRow(practice, messages, model::answer)).toList();
        rows.getChildren().setAll(List.copyOf(lines));
        model.detailProperty().subscribe(detail -> {
            if (detail != null) lines.forEach(line -> line.show(detail.practices()));
        });
    }
}
