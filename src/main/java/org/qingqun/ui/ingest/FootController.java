package org.qingqun.ui.ingest;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;

/// Ties `foot.fxml` to the settling of columns: for whom, back, on, done. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class FootController {
    private final IngestModel model;
    private final MappingModel mapping;
    private final Messages messages;
    @FXML private CheckBox remember;
    @FXML private Label settled;
    @FXML private Button reset;
    @FXML private Button confirm;

    public FootController(IngestModel model, MappingModel mapping, Messages messages) {
        this.model = model;
        this.mapping = mapping;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Node node : List.of(remember, settled, reset, confirm)) node.managedProperty().bind(node.visibleProperty());
        remember.selectedProperty().bindBidirectional(mapping.rememberProperty());
        remember.selectedProperty().subscribe(_ -> show());
        mapping.sheetProperty().subscribe(_ -> show());
        mapping.openProperty().subscribe(_ -> show());
    }

    private void show() {
        boolean open = mapping.openProperty().get();
        for (Node node : List.of(remember, reset, confirm)) node.setVisible(open);
        settled.setVisible(!open);
        var sheet = mapping.sheetProperty().get();
        int others = sheet == null ? 0 : model.batch().withLayout(sheet.layout()).size() - 1;
        int reach = mapping.reach().size();
        remember.setText(others <= 0 ? messages.text("ingest.foot.remember.one") : messages.format("ingest.foot.remember", FigureText.count(others)));
        confirm.setText(reach <= 1 ? messages.text("ingest.foot.confirm.one") : messages.format("ingest.foot.confirm", FigureText.count(reach)));
    }

    @FXML void reset() {
        mapping.reset();
    }

    @FXML void next() {
        model.next();
    }

    @FXML void confirm() {
        mapping.confirm();
    }
}
