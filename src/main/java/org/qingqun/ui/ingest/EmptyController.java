package org.qingqun.ui.ingest;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// Ties `empty.fxml` to the page without files: the large place to drop them, and what else there is to do. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class EmptyController {
    private final IngestModel model;
    private final BoardModel units;
    private final Messages messages;
    private final boolean sample;
    @FXML private Node zone;
    @FXML private Node sampleCard;
    @FXML private Node unitsCard;
    @FXML private Node missingCard;
    @FXML private Label missing;
    @FXML private Button list;

    public EmptyController(IngestModel model, BoardModel units, Desk desk) {
        this.model = model;
        this.units = units;
        messages = desk.messages();
        sample = desk.inventories().isSample();
    }

    @FXML void initialize() {
        for (var card : new Node[] {sampleCard, unitsCard, missingCard}) card.managedProperty().bind(card.visibleProperty());
        sampleCard.setVisible(sample);
        model.boardProperty().subscribe(this::show);
    }

    private void show(@Nullable Board board) {
        unitsCard.setVisible(!units.knowsUnits());
        missingCard.setVisible(units.knowsUnits());
        if (board == null) return;
        var count = FigureText.count(board.missing().size());
        missing.setText(board.strange().isEmpty() ? messages.format("ingest.empty.missing", count)
                : messages.format("ingest.empty.missing.strange", count, FigureText.count(board.strange().size())));
        list.setDisable(board.missing().isEmpty() && board.strange().isEmpty());
    }

    /// Where files fall.
    Node zone() {
        return zone;
    }

    @FXML void chooseFolder() {
        model.hand().chooseFolder();
    }

    @FXML void chooseFiles() {
        model.hand().chooseFiles();
    }

    @FXML void chooseUnitList() {
        units.chooseUnitList();
    }

    @FXML void showMissing() {
        model.tileProperty().set(Tile.MISSING);
    }

    @FXML void takeSample() {
        model.hand().takeSample();
    }
}
