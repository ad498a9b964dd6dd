package org.qingqun.ui.ingest;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.returns.UnitSignature;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.wording.DayText;

/// Ties `signature.fxml` to `SignatureModel`: the signature of a unit that has returned. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SignatureController {
    private final BoardModel board;
    private final SignatureModel model;
    private final Messages messages;
    @FXML private Label name;
    @FXML private VBox form;
    @FXML private TextField who;
    @FXML private DayField day;
    @FXML private Label file;
    @FXML private Button record;
    @FXML private VBox kept;
    @FXML private Label keptText;
    @FXML private Button open;

    public SignatureController(BoardModel board, SignatureModel model, Messages messages) {
        this.board = board;
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var node : new Node[] {form, kept, open}) node.managedProperty().bind(node.visibleProperty());
        who.textProperty().bindBidirectional(model.signedByProperty());
        day.valueProperty().bindBidirectional(model.signedOnProperty());
        record.disableProperty().bind(who.textProperty().map(StringUtils::isBlank).orElse(true));
        model.scanProperty().subscribe(this::show);
        board.chosenProperty().subscribe(this::show);
    }

    private void show(@Nullable Path scan) {
        file.setText(scan == null ? messages.text("ingest.sign.paper") : Batch.name(scan));
    }

    private void show(@Nullable Line line) {
        var signature = line == null ? null : line.signature();
        name.setText(line == null ? "" : line.unit().name());
        form.setVisible(signature == null);
        kept.setVisible(signature != null);
        if (signature != null) show(signature);
    }

    private void show(UnitSignature signature) {
        var scan = signature.scan();
        var signed = new DayText(messages).of(signature.signedOn());
        keptText.setText(scan == null ? messages.format("ingest.sign.kept.paper", signature.signedBy(), signed)
                : messages.format("ingest.sign.kept", signature.signedBy(), signed, scan.name()));
        open.setVisible(scan != null);
    }

    @FXML void chooseScan() {
        model.chooseScan();
    }

    @FXML void sign() {
        model.sign();
    }

    @FXML void withdraw() {
        model.withdraw();
    }

    @FXML void openScan() {
        model.openScan();
    }
}
